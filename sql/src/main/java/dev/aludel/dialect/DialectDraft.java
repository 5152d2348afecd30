package dev.aludel.dialect;

import dev.aludel.sql.SqlOut;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The parts of a dialect while it is put together; once they are in a {@link Dialect} they do not change. */
final class DialectDraft {
    String name;
    List<String> lineage;
    Identifiers identifiers;
    TypeMap types = TypeMap.standard();
    FunctionMap functions = FunctionMap.standard();
    ErrorRules errors = ErrorRules.standard();
    TransactionRules transactions = TransactionRules.standard();
    CatalogQueries catalog = CatalogQueries.none();
    Function<Dialect, ? extends SqlCompiler> compiler = SqlCompiler::new;
    BiFunction<Dialect, SqlOut, ? extends DdlCompiler> ddl = DdlCompiler::new;
    final Set<Feature> features = EnumSet.noneOf(Feature.class);
    final List<Rewrite> rewrites = new ArrayList<>();
    final Map<Class<?>, CustomWriter<?>> custom = new HashMap<>();
    BatchRules batches = BatchRules.STANDARD;

    DialectDraft(String name) {
        this.name = name;
        this.lineage = List.of(name);
        this.identifiers = new Identifiers(name, '"', 128, ReservedWords.STANDARD);
    }

    DialectDraft(DialectDraft other) {
        name = other.name;
        lineage = other.lineage;
        identifiers = other.identifiers;
        types = other.types;
        functions = other.functions;
        errors = other.errors;
        transactions = other.transactions;
        catalog = other.catalog;
        compiler = other.compiler;
        ddl = other.ddl;
        features.addAll(other.features);
        rewrites.addAll(other.rewrites);
        custom.putAll(other.custom);
        batches = other.batches;
    }
}
