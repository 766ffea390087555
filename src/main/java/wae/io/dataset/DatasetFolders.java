package wae.io.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wae.domain.dataset.DoubtfulFolders;
import wae.domain.dataset.FolderReading;
import wae.domain.task.Problem;
import wae.io.file.FileProblems;

/**
 * Which folders of a dataset are classes to train on, and which are for validation.
 *
 * @param training   folders, one for each class
 * @param validation folders, one for each class; empty where part of the training images is to be taken
 * @param source     what the validation folders are in; empty if there are none
 * @param notes      sentences about what is there and is not used
 */
record DatasetFolders(List<Path> training, List<Path> validation, Optional<Path> source, List<String> notes) {

    /**
     * Reads the folders of a dataset.
     *
     * @throws DoubtfulFolders if they can be read in two ways and nobody said which is meant
     * @throws Problem         if the folder cannot be read, or not in the way that is meant
     */
    static DatasetFolders of(Path root, FolderReading reading) throws Problem {
        List<DatasetEntry> entries = withPrefixes(DatasetEntry.in(root));
        if (entries.size() == 1 && entries.get(0).isLabelled()) { // a further folder around all of it
            Path inner = entries.get(0).path();
            return entries.get(0).role().isPresent() ? classesOf(inner, List.of()) : new Reader(inner,
                    withPrefixes(DatasetEntry.in(inner))).read(reading);
        }
        return new Reader(root, entries).read(reading);
    }

    /** Names such as seg_train and seg_test mean what they end in, where there is a training folder among them. */
    private static List<DatasetEntry> withPrefixes(List<DatasetEntry> entries) {
        Map<String, Set<SplitRole>> roles = new HashMap<>();
        entries.forEach(entry -> SplitRole.prefix(entry.name()).ifPresent(prefix ->
                roles.computeIfAbsent(prefix, key -> new HashSet<>()).add(SplitRole.ofLast(entry.name()).orElseThrow())));
        return entries.stream().map(entry -> SplitRole.prefix(entry.name()).map(roles::get)
                .filter(of -> of.size() > 1 && of.contains(SplitRole.TRAINING) && entry.role().isEmpty())
                .map(of -> entry.as(SplitRole.ofLast(entry.name()))).orElse(entry)).toList();
    }

    private static DatasetFolders classesOf(Path folder, List<String> notes) throws Problem {
        return new DatasetFolders(labelled(folder), List.of(), Optional.empty(), notes);
    }

    /** The class folders of a part, be there a further folder around them. */
    private static List<Path> labelled(Path part) throws Problem {
        List<DatasetEntry> entries = DatasetEntry.in(part);
        boolean wrapped = entries.size() == 1 && entries.get(0).isLabelled() && entries.get(0).classes().size() > 1;
        return DatasetEntry.foldersIn(wrapped ? entries.get(0).path() : part);
    }

    /** The folders of one dataset. */
    private static final class Reader {

        private final Path root;
        private final List<DatasetEntry> entries;
        private final List<DatasetEntry> training;
        private final List<DatasetEntry> validation;
        private final List<DatasetEntry> test;
        private final List<DatasetEntry> others;

        Reader(Path root, List<DatasetEntry> entries) {
            this.root = root;
            this.entries = entries;
            training = entries.stream().filter(entry -> entry.is(SplitRole.TRAINING)).toList();
            validation = entries.stream().filter(entry -> entry.is(SplitRole.VALIDATION)).toList();
            test = entries.stream().filter(entry -> entry.is(SplitRole.TEST)).toList();
            others = entries.stream().filter(entry -> entry.role().isEmpty()).toList();
        }

        DatasetFolders read(FolderReading reading) throws Problem {
            return switch (reading) {
                case CLASSES -> classes();
                case SPLIT -> split();
                default -> isClasses() ? classes() : isSplit() ? split() : testBesideClasses();
            };
        }

        /** No folder is called like a part, or one that has no classes is called like a training part by chance. */
        private boolean isClasses() {
            boolean parts = others.size() > 1 && others.stream().anyMatch(Reader::hasParts);
            boolean heldOut = !validation.isEmpty() || !test.isEmpty();
            boolean alike = areAlike();
            boolean means = !training.isEmpty() && training.stream().allMatch(entry -> entry.classes().isEmpty());
            return !parts && !alike && !heldOut && (training.isEmpty() || means);
        }

        /** Parts by any other name: each has the same folders of classes. */
        private boolean areAlike() {
            Set<Set<String>> classes = others.stream().map(entry -> lowerCase(entry.classes())).collect(Collectors.toSet());
            return others.size() > 1 && others.size() == entries.size() && classes.size() == 1
                    && classes.iterator().next().size() > 1 && others.stream().noneMatch(entry -> entry.flat() || hasParts(entry));
        }

        private static boolean hasParts(DatasetEntry entry) {
            Set<SplitRole> roles = new HashSet<>();
            entry.classNames().forEach(name -> SplitRole.of(name).ifPresent(roles::add));
            return roles.size() > 1 && roles.contains(SplitRole.TRAINING);
        }

        private boolean isSplit() {
            boolean one = training.size() == 1 && training.get(0).isLabelled() && validation.size() < 2 && test.size() < 2;
            return one && (others.isEmpty() || heldOut().isPresent());
        }

        /** The part to measure accuracy on: one that has classes of the training part. */
        private Optional<DatasetEntry> heldOut() {
            List<DatasetEntry> parts = new ArrayList<>(validation);
            parts.addAll(test);
            return training.isEmpty() ? Optional.empty() : parts.stream().filter(part -> shares(part, training.get(0))).findFirst();
        }

        private static boolean shares(DatasetEntry part, DatasetEntry training) {
            try {
                Set<String> names = lowerCase(labelled(training.path()));
                return part.isLabelled() && lowerCase(labelled(part.path())).stream().anyMatch(names::contains);
            } catch (Problem unreadable) {
                return false;
            }
        }

        private static Set<String> lowerCase(List<Path> folders) {
            return folders.stream().map(folder -> FileProblems.name(folder).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        }

        private DatasetFolders split() throws Problem {
            if (training.size() != 1) {
                throw new Problem("The folder " + FileProblems.name(root) + (training.isEmpty()
                        ? " has no folder of training images, such as train." : " has several folders of training images: "
                        + names(training) + "."));
            }
            DatasetEntry train = training.get(0);
            if (train.classes().isEmpty()) {
                throw new Problem("The images in " + train.name() + " have no classes: each class needs a folder of its own.");
            }
            Optional<DatasetEntry> held = heldOut();
            if (held.isEmpty() && validation.stream().anyMatch(DatasetEntry::isLabelled)) {
                throw new Problem("The folder " + validation.get(0).name() + " has no image of the classes in "
                        + train.name() + ".");
            }
            List<String> notes = new ArrayList<>();
            entries.stream().filter(entry -> entry != train && entry != held.orElse(null)).map(Reader::unused).forEach(notes::add);
            return held.isEmpty() ? classesOf(train.path(), notes) : new DatasetFolders(labelled(train.path()),
                    labelled(held.get().path()), held.map(DatasetEntry::path), notes);
        }

        private static String unused(DatasetEntry entry) {
            return entry.name() + " is not used" + (entry.classes().isEmpty() ? ": its images have no classes" : "");
        }

        private DatasetFolders classes() throws Problem {
            return new DatasetFolders(DatasetEntry.foldersIn(root), List.of(), Optional.empty(), List.of());
        }

        /** Classes, with a test folder among them that has the same classes, or none. */
        private DatasetFolders testBesideClasses() throws Problem {
            boolean held = validation.size() + test.size() == 1 && training.isEmpty() && others.size() > 1
                    && others.stream().noneMatch(Reader::hasParts);
            DatasetEntry part = held ? validation.isEmpty() ? test.get(0) : validation.get(0) : null;
            boolean sameClasses = held && part.isLabelled()
                    && lowerCase(others.stream().map(DatasetEntry::path).toList()).containsAll(lowerCase(part.classes()));
            boolean flatTest = held && part.is(SplitRole.TEST) && part.classes().isEmpty();
            if (!sameClasses && !flatTest) {
                throw doubt();
            }
            List<Path> folders = DatasetEntry.foldersIn(root).stream().filter(folder -> !folder.equals(part.path())).toList();
            return sameClasses ? new DatasetFolders(folders, labelled(part.path()), Optional.of(part.path()), List.of())
                    : new DatasetFolders(folders, List.of(), Optional.empty(), List.of(unused(part)));
        }

        private DoubtfulFolders doubt() {
            List<DatasetEntry> heldOut = new ArrayList<>(validation);
            heldOut.addAll(test);
            String split = areAlike() ? "parts of one dataset with the same classes (" + names(others)
                    + "; then call them train and val)" : training.isEmpty() && heldOut.isEmpty()
                    ? "several datasets, each with parts of its own (" + names(others) + ")"
                    : (training.isEmpty() ? "no training images" : "training images in " + names(training))
                    + (heldOut.isEmpty() ? "" : ", held-out images in " + names(heldOut))
                    + (others.isEmpty() ? "" : ", and " + names(others) + " not used");
            return new DoubtfulFolders(FileProblems.name(root), split,
                    "the " + entries.size() + " classes " + names(entries));
        }

        private static String names(List<DatasetEntry> entries) {
            int shown = 5;
            return entries.stream().limit(shown).map(DatasetEntry::name).collect(Collectors.joining(", "))
                    + (entries.size() > shown ? " and " + (entries.size() - shown) + " more" : "");
        }
    }
}
