package wae.domain.network;

import java.util.List;
import wae.domain.machine.Fact;

/** What an engine says about itself: versions, natives, threads. */
public interface EngineFacts {

    /** Which engine. */
    Engine engine();

    /** For people to read; loads the engine where it is not yet loaded, which may take a second. */
    List<Fact> facts();
}
