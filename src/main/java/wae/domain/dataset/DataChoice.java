package wae.domain.dataset;

import java.nio.file.Path;

/** What a user picked to learn from. */
public sealed interface DataChoice {

    /** As users and the record of a run know it, e.g. {@code imagenette-128/train}; never a whole path. */
    String title();

    /** As in commands and files: which of the kinds it is. */
    String word();

    /** Side that pictures of a classifier are brought to, pixels; 0 where it does not matter. */
    int side();

    /**
     * A folder: any pictures for an auto-encoder; for a classifier a folder for each class, or CIFAR-10.
     *
     * @param folder  that holds them
     * @param side    even; for a classifier only
     * @param reading how its folders are read, for a classifier only
     */
    record Folder(Path folder, int side, FolderReading reading) implements DataChoice {

        /** Of a folder in the record of a run. */
        public static final String WORD = "folder";

        /** One whose folders are read as their names and contents say. */
        public Folder(Path folder, int side) {
            this(folder, side, FolderReading.AUTO);
        }

        /** The last two names: "train" alone would say little, more is nobody's business. */
        @Override
        public String title() {
            Path whole = folder.toAbsolutePath().normalize();
            int names = whole.getNameCount();
            return names == 0 ? "/" : whole.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /**
     * The generated classes of {@link wae.domain.dataset.ShapesAndTextures}.
     *
     * @param side even, at least 16
     */
    record ShapesAndTextures(int side) implements DataChoice {

        /** As in commands. */
        public static final String WORD = "shapes-textures";

        @Override
        public String title() {
            return "shapes x textures";
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /** Patches of the pictures that the workbench brings along; for an auto-encoder only. */
    record SamplePictures() implements DataChoice {

        /** As in commands. */
        public static final String WORD = "samples";

        @Override
        public String title() {
            return "sample images";
        }

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public int side() {
            return 0;
        }
    }
}
