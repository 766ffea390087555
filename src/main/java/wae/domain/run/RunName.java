package wae.domain.run;

/** Names as they stand in one line: tables, titles and terminals take no tab, line break or other control sign. */
final class RunName {

    private static final String CONTROLS = "[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]+";

    private RunName() {
    }

    /** The name with a single blank for each such sequence, and none around it. */
    static String plain(String name) {
        return name.replaceAll(CONTROLS, " ").strip();
    }
}
