package dev.aludel.reflect;

import dev.aludel.dialect.CatalogRules;
import dev.aludel.schema.DdlScope;
import dev.aludel.schema.Index;
import dev.aludel.schema.IndexPart;
import dev.aludel.schema.IndexTerm;
import dev.aludel.schema.Schema;
import dev.aludel.schema.Verbatim;
import dev.aludel.sql.OrderTerm;
import dev.aludel.type.Types;
import java.util.List;
import java.util.Optional;

/**
 * Makes indexes.
 *
 * @param rules what the database alone says of an index
 */
record IndexReader(CatalogRules rules) {
    Index read(List<Fact> parts) {
        ReflectedIndex found = Facts.index(parts);
        return new Index(
                found.parts().stream().map(IndexReader::part).toList(),
                found.unique(),
                found.condition().map(sql -> new Verbatim<>(Types.BOOLEAN, sql)),
                rules.indexOptions().apply(parts.stream().map(Fact::row).toList()),
                DdlScope.EVERYWHERE,
                Optional.of(Schema.finalName(found.name())));
    }

    private static IndexPart part(ReflectedIndex.Part found) {
        IndexTerm term = found.isColumn()
                ? new IndexTerm.OfColumn(found.text())
                : new IndexTerm.OfExpression(new Verbatim<>(Types.TEXT, found.text()));
        return new IndexPart(term, found.descending(), found.nulls().map(OrderTerm.Nulls::valueOf));
    }
}
