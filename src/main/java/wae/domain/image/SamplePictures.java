package wae.domain.image;

import java.util.ArrayList;
import java.util.List;
import wae.domain.task.Problem;

/** The photographs and charts that the workbench brings along. */
public interface SamplePictures {

    /** Their names, a word or two each, in the order to offer them; the first is a good one to begin with. */
    List<String> names();

    /**
     * One of them.
     *
     * @throws Problem if the installation is damaged
     */
    Picture read(String name) throws Problem;

    /**
     * All of them.
     *
     * @throws Problem if the installation is damaged
     */
    default List<Picture> all() throws Problem {
        List<Picture> all = new ArrayList<>();
        for (String name : names()) {
            all.add(read(name));
        }
        return all;
    }
}
