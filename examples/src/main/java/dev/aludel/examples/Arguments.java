package dev.aludel.examples;

/**
 * The arguments of an example.
 *
 * @param url which database
 * @param showSql whether statements are printed as they are sent
 */
record Arguments(String url, boolean showSql) {
    static Arguments parse(String defaultUrl, String... args) {
        String url = defaultUrl;
        boolean showSql = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--sql" -> showSql = true;
                case "--url" -> {
                    if (i + 1 == args.length) {
                        throw new IllegalArgumentException("--url needs a URL behind it, such as sqlite:///test.db");
                    }
                    url = args[++i];
                }
                default ->
                    throw new IllegalArgumentException(
                            "unknown argument '" + args[i] + "'; there are --url URL and --sql");
            }
        }
        return new Arguments(url, showSql);
    }

    void printSql(String sql) {
        if (showSql) {
            System.out.println("sql: " + sql);
        }
    }
}
