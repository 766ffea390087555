package wae;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import wae.domain.machine.NativeLibraries;
import wae.io.machine.ProgramFolders;

/**
 * Where libraries unpack their native code: where they always do, unless that cannot be written or run from; then
 * elsewhere. They read these properties once, so all is decided before the first of them is touched. What the user has
 * set stays.
 */
final class NativeFolders {

    private static final String HOME = "user.home";
    private static final String TEMPORARY = "java.io.tmpdir";
    /** Where ONNX Runtime looks before it unpacks; Java's own temporary folder cannot be changed once Java runs. */
    private static final String ONNX_RUNTIME = "onnxruntime.native.path";
    /** ONNX Runtime takes 25 MB. */
    private static final long TEMPORARY_BYTES = 40L << 20;
    /** ND4J and OpenBLAS take 445 MB. */
    private static final long CACHE_BYTES = 500L << 20;
    private static final long SMALL_BYTES = 2L << 20;

    private final Map<String, String> environment;
    private final UnaryOperator<String> properties;
    private final ProgramFolders folders;

    /** @param properties gives the value of one by its name, {@code null} if it is not set */
    NativeFolders(Map<String, String> environment, UnaryOperator<String> properties, ProgramFolders folders) {
        this.environment = environment;
        this.properties = properties;
        this.folders = folders;
    }

    /** Sets what has to be set in this process. */
    static void apply() {
        NativeFolders of = new NativeFolders(System.getenv(), System::getProperty, ProgramFolders.ofThisSystem());
        of.home().ifPresent(home -> System.setProperty(HOME, home));
        Map<String, String> changes = of.changes();
        if (changes.containsKey(ONNX_RUNTIME)) {
            OnnxLibraries.unpack(Path.of(changes.get(ONNX_RUNTIME)));
        }
        changes.forEach(System::setProperty);
    }

    /**
     * The home folder, where Java does not know it: a user id without an entry among the users, as containers have, gives
     * "?". The variable HOME says it then, or the temporary folder has to do.
     */
    Optional<String> home() {
        if (isFolder(properties.apply(HOME))) {
            return Optional.empty();
        }
        String said = environment.getOrDefault("HOME", "");
        return Optional.of(isFolder(said) ? said : properties.apply(TEMPORARY));
    }

    private static boolean isFolder(String name) {
        try {
            return name != null && !name.isBlank() && Path.of(name).isAbsolute() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Properties that have to be other than they are. */
    Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        Path home = Path.of(home().orElseGet(() -> properties.apply(HOME)));
        Path temporary = Path.of(properties.apply(TEMPORARY));
        Set<String> refused = new LinkedHashSet<>();
        if (!folders.takes(temporary, TEMPORARY_BYTES)) {
            refused.add(temporary.toString());
            choose(home, TEMPORARY_BYTES, refused).ifPresent(folder -> {
                changes.put(TEMPORARY, folder.toString());
                if (properties.apply(ONNX_RUNTIME) == null) {
                    changes.put(ONNX_RUNTIME, folder.resolve("onnxruntime").toString());
                }
            });
        }
        cache("org.bytedeco.javacpp.cachedir", home.resolve(".javacpp/cache"), "javacpp", home, refused, changes);
        cache("jna.tmpdir", home.resolve(".cache/JNA/temp"), "jna", home, refused, changes);
        cache("javafx.cachedir", home.resolve(".openjfx/cache"), "openjfx", home, refused, changes);
        return changes;
    }

    private void cache(String property, Path usual, String name, Path home, Set<String> refused, Map<String, String> changes) {
        boolean large = name.equals("javacpp");
        // what is there already needs no more room
        long bytes = Files.exists(usual) || !large ? SMALL_BYTES : CACHE_BYTES;
        if (properties.apply(property) == null && !folders.takes(usual, bytes)) {
            refused.add(usual.toString());
            choose(home, large ? CACHE_BYTES : SMALL_BYTES, refused)
                    .ifPresent(folder -> changes.put(property, folder.resolve(name).toString()));
        }
    }

    private Optional<Path> choose(Path home, long bytes, Set<String> refused) {
        List<Path> candidates = candidates(home);
        Optional<Path> chosen = folders.first(candidates, bytes);
        if (chosen.isEmpty()) {
            candidates.forEach(candidate -> refused.add(candidate.getParent().toString()));
            NativeLibraries.noFolder(List.copyOf(refused));
        }
        return chosen;
    }

    /** Folders of this program's own, since others may have some of the same name. */
    private List<Path> candidates(Path home) {
        String own = "wae-workbench";
        List<Path> candidates = new ArrayList<>();
        variable("XDG_CACHE_HOME").ifPresent(folder -> candidates.add(folder.resolve(own)));
        candidates.add(home.resolve(".cache").resolve(own));
        variable("XDG_RUNTIME_DIR").ifPresent(folder -> candidates.add(folder.resolve(own)));
        String user = own + "-" + Integer.toHexString(home.hashCode());
        for (String shared : new String[] {properties.apply(TEMPORARY), "/var/tmp", "/dev/shm"}) {
            if (isFolder(shared)) {
                candidates.add(Path.of(shared, user));
            }
        }
        return candidates;
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(NativeFolders::isFolder).map(Path::of);
    }
}
