package dev.aludel.reflect;

import dev.aludel.dialect.CatalogKind;
import dev.aludel.dialect.CatalogQueries;
import dev.aludel.dialect.CatalogQuery;
import dev.aludel.dialect.Dialect;
import dev.aludel.error.InvalidRequestException;
import dev.aludel.sql.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Asks the catalog of one connection's database, each question once. */
final class CatalogReader {
    private final Dialect dialect;
    private final Function<CatalogQuery, List<Row>> run;
    private final CatalogQueries catalog;
    private final Map<Question, List<Fact>> answers = new HashMap<>();

    CatalogReader(Dialect dialect, Function<CatalogQuery, List<Row>> run) {
        this.dialect = dialect;
        this.run = run;
        this.catalog = dialect.catalogQueries();
        if (!catalog.has(CatalogKind.RELATIONS)) {
            throw new InvalidRequestException("The dialect '" + dialect.name()
                    + "' does not say how to ask its database what there is in it; give it a CatalogQueries"
                    + " with dialect.with(catalog).");
        }
    }

    private record Question(CatalogKind kind, String schema) {}

    List<Fact> ask(CatalogKind kind, String schema) {
        Question question = new Question(kind, schema);
        List<Fact> known = answers.get(question);
        if (known == null) {
            known = catalog.ask(kind, kept(schema), run).stream()
                    .map(row -> new Fact(row, this::written))
                    .toList();
            answers.put(question, known);
        }
        return known;
    }

    CatalogQueries catalog() {
        return catalog;
    }

    Dialect dialect() {
        return dialect;
    }

    void clear() {
        answers.clear();
    }

    /** {@code USERS}, which stands for any unquoted {@code users}, is written so; other names stay as they are. */
    private String written(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return catalog.fold() == CatalogQueries.Fold.UPPER && kept(small).equals(name) ? small : name;
    }

    private String kept(String name) {
        boolean folded = catalog.fold() == CatalogQueries.Fold.UPPER
                && dialect().identifiers().write(name).equals(name);
        return folded ? name.toUpperCase(Locale.ROOT) : name;
    }
}
