package dev.aludel.dialect;

import dev.aludel.error.CompileException;
import dev.aludel.schema.Ddl;
import dev.aludel.sql.Aggregate;
import dev.aludel.sql.Alias;
import dev.aludel.sql.ArrayComparison;
import dev.aludel.sql.ArrayConcatenation;
import dev.aludel.sql.ArrayConstructor;
import dev.aludel.sql.ArrayElement;
import dev.aludel.sql.ArrayLength;
import dev.aludel.sql.ArrayMembers;
import dev.aludel.sql.ArraySlice;
import dev.aludel.sql.Assignment;
import dev.aludel.sql.Between;
import dev.aludel.sql.BinaryOperation;
import dev.aludel.sql.Bind;
import dev.aludel.sql.Bound;
import dev.aludel.sql.CaseWhen;
import dev.aludel.sql.Cast;
import dev.aludel.sql.Clause;
import dev.aludel.sql.Collated;
import dev.aludel.sql.Column;
import dev.aludel.sql.ColumnName;
import dev.aludel.sql.Comparison;
import dev.aludel.sql.Complement;
import dev.aludel.sql.Condition;
import dev.aludel.sql.Cte;
import dev.aludel.sql.CteReference;
import dev.aludel.sql.CustomComparison;
import dev.aludel.sql.CustomExpression;
import dev.aludel.sql.CustomFromItem;
import dev.aludel.sql.CustomOperation;
import dev.aludel.sql.CustomStatement;
import dev.aludel.sql.Delete;
import dev.aludel.sql.Distinct;
import dev.aludel.sql.Distinctness;
import dev.aludel.sql.Excluded;
import dev.aludel.sql.Exists;
import dev.aludel.sql.Expression;
import dev.aludel.sql.Extract;
import dev.aludel.sql.FromItem;
import dev.aludel.sql.FullTextMatch;
import dev.aludel.sql.FunctionCall;
import dev.aludel.sql.FunctionTable;
import dev.aludel.sql.GroupingSets;
import dev.aludel.sql.Holds;
import dev.aludel.sql.InList;
import dev.aludel.sql.InParameter;
import dev.aludel.sql.InQuery;
import dev.aludel.sql.Inline;
import dev.aludel.sql.Insert;
import dev.aludel.sql.Join;
import dev.aludel.sql.JsonArray;
import dev.aludel.sql.JsonContainment;
import dev.aludel.sql.JsonExtract;
import dev.aludel.sql.JsonKeys;
import dev.aludel.sql.JsonLength;
import dev.aludel.sql.JsonMerge;
import dev.aludel.sql.JsonObject;
import dev.aludel.sql.JsonRemoval;
import dev.aludel.sql.Junction;
import dev.aludel.sql.Labeled;
import dev.aludel.sql.Like;
import dev.aludel.sql.Lock;
import dev.aludel.sql.NativeCall;
import dev.aludel.sql.NativeCondition;
import dev.aludel.sql.NativeOperation;
import dev.aludel.sql.Negative;
import dev.aludel.sql.Node;
import dev.aludel.sql.Not;
import dev.aludel.sql.NullTest;
import dev.aludel.sql.OnConflict;
import dev.aludel.sql.OrderTerm;
import dev.aludel.sql.Over;
import dev.aludel.sql.Parameter;
import dev.aludel.sql.Projection;
import dev.aludel.sql.Quantified;
import dev.aludel.sql.RawSql;
import dev.aludel.sql.RegexMatch;
import dev.aludel.sql.RegexReplace;
import dev.aludel.sql.Returning;
import dev.aludel.sql.Retyped;
import dev.aludel.sql.ScalarSubquery;
import dev.aludel.sql.SchemaStatement;
import dev.aludel.sql.Select;
import dev.aludel.sql.SetOperation;
import dev.aludel.sql.Shift;
import dev.aludel.sql.SqlOut;
import dev.aludel.sql.Star;
import dev.aludel.sql.Statement;
import dev.aludel.sql.Structured;
import dev.aludel.sql.StructuredCondition;
import dev.aludel.sql.Subquery;
import dev.aludel.sql.Table;
import dev.aludel.sql.TableSample;
import dev.aludel.sql.TextQuery;
import dev.aludel.sql.TextStatement;
import dev.aludel.sql.Truth;
import dev.aludel.sql.TryCast;
import dev.aludel.sql.Tuple;
import dev.aludel.sql.TupleComparison;
import dev.aludel.sql.TupleIn;
import dev.aludel.sql.TupleInQuery;
import dev.aludel.sql.Update;
import dev.aludel.sql.ValueRow;
import dev.aludel.sql.ValuesTable;
import dev.aludel.sql.Window;
import java.util.function.BiConsumer;

/**
 * Writes one statement in standard SQL. A dialect extends it and overrides the methods it spells differently; they are
 * named after the clauses and come in layers: {@code SqlText} (text, values, names), {@code LiteralSql},
 * {@code ParameterSql}, {@code ExpressionSql}, {@code OperatorSql}, {@code ClauseSql}, {@code QuerySql}, {@code DmlSql}. This top layer holds the one place that switches
 * over the kinds of nodes.
 *
 * <pre>{@code
 * final class ToyCompiler extends SqlCompiler {
 *     ToyCompiler(Dialect dialect) {
 *         super(dialect);
 *     }
 *
 *     @Override
 *     protected String bool(boolean value) {
 *         return value ? "yes" : "no";
 *     }
 * }
 * }</pre>
 *
 * <p>A compiler is made for one statement, used by one thread and thrown away.
 */
public class SqlCompiler extends DmlSql {
    /**
     * A compiler for one statement.
     *
     * @param dialect the dialect to write
     */
    public SqlCompiler(Dialect dialect) {
        super(dialect);
    }

    @Override
    public final SqlOut node(Node node) {
        if (node instanceof Column<?> column) { // what most nodes are comes first, for speed
            column(column);
            return this;
        }
        switch (node) {
            case Condition condition -> condition(condition);
            case Expression<?> expression -> expression(expression);
            case FromItem item -> fromItem(item);
            case Clause clause -> clause(clause);
            case Statement<?> statement -> statement(statement);
        }
        return this;
    }

    private void expression(Expression<?> expression) {
        switch (expression) {
            case Column<?> column -> column(column);
            case Bind<?> bind -> bind(bind);
            case Parameter<?> parameter -> parameter(parameter);
            case Excluded<?> excluded -> excluded(excluded);
            case Inline<?> inline -> inline(inline);
            case Labeled<?> labeled -> labeled(labeled);
            case FunctionCall<?> call -> functionCall(call);
            case Star star -> star(star);
            case BinaryOperation<?> operation -> binaryOperation(operation);
            case Negative<?> negative -> negative(negative);
            case Cast<?> cast -> cast(cast);
            case CaseWhen<?> caseWhen -> caseWhen(caseWhen);
            case Aggregate<?> aggregate -> aggregate(aggregate);
            case Over<?> over -> over(over);
            case Extract extract -> extract(extract);
            case Collated<?> collated -> collated(collated);
            case ScalarSubquery<?> subquery -> scalarSubquery(subquery);
            case Quantified<?> quantified -> throw misplaced(quantified);
            case Complement<?> complement -> complement(complement);
            case RegexReplace replace -> regexReplace(replace);
            case Shift<?> shift -> shift(shift);
            case RawSql<?> raw -> rawSql(raw);
            case ColumnName<?> column -> columnName(column);
            case Retyped<?> retyped -> node(retyped.operand());
            case TryCast<?> cast -> tryCast(cast);
            case CustomOperation<?> operation -> customOperation(operation);
            case Structured<?> structured -> structured(structured);
            case Condition condition -> condition(condition);
            case CustomExpression<?> custom -> custom(custom, CustomExpression::write);
        }
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Comparison<?> comparison -> comparison(comparison);
            case Junction junction -> junction(junction);
            case Not not -> not(not);
            case NullTest test -> nullTest(test);
            case InList<?> in -> inList(in);
            case InParameter<?> in -> inParameter(in);
            case InQuery<?> in -> inQuery(in);
            case TupleIn in -> tupleIn(in);
            case Between<?> between -> between(between);
            case Like like -> like(like);
            case RegexMatch match -> regexMatch(match);
            case Exists exists -> exists(exists);
            case Distinctness<?> distinctness -> distinctness(distinctness);
            case Truth truth -> truth(truth);
            case Holds holds -> node(holds.value());
            case TupleComparison comparison -> tupleComparison(comparison);
            case TupleInQuery in -> tupleInQuery(in);
            case CustomComparison comparison -> customComparison(comparison);
            case FullTextMatch match -> fullTextMatch(match);
            case StructuredCondition structured -> structured(structured);
        }
    }

    private void structured(Structured<?> expression) {
        switch (expression) {
            case JsonExtract<?> extract -> jsonExtract(extract);
            case JsonRemoval removal -> jsonRemoval(removal);
            case JsonObject object -> jsonObject(object);
            case JsonArray array -> jsonArray(array);
            case JsonMerge merge -> jsonMerge(merge);
            case JsonLength length -> jsonLength(length);
            case ArrayConstructor<?> constructor -> arrayConstructor(constructor);
            case ArrayElement<?> element -> arrayElement(element);
            case ArraySlice<?> slice -> arraySlice(slice);
            case ArrayLength length -> arrayLength(length);
            case ArrayConcatenation<?> concatenation -> arrayConcatenation(concatenation);
            case ArrayMembers<?> members -> arrayMembers(members);
            case NativeOperation<?> operation -> nativeOperation(operation);
            case NativeCall<?> call -> nativeCall(call);
        }
    }

    private void structured(StructuredCondition condition) {
        switch (condition) {
            case JsonContainment containment -> jsonContainment(containment);
            case JsonKeys keys -> jsonKeys(keys);
            case ArrayComparison comparison -> arrayComparison(comparison);
            case NativeCondition test -> nativeCondition(test);
        }
    }

    private void fromItem(FromItem item) {
        switch (item) {
            case Table table -> table(table);
            case Alias alias -> alias(alias);
            case Subquery subquery -> subquery(subquery);
            case Cte cte -> cte(cte);
            case CteReference reference -> name(reference.name());
            case ValuesTable values -> valuesTable(values);
            case FunctionTable table -> functionTable(table);
            case TableSample sample -> tableSample(sample);
            case Join join -> join(join);
            case CustomFromItem custom -> custom(custom, CustomFromItem::write);
        }
    }

    private void clause(Clause clause) {
        switch (clause) {
            case Projection<?> projection -> projection(projection);
            case OrderTerm term -> orderTerm(term);
            case Assignment assignment -> assignment(assignment);
            case ValueRow row -> valueRow(row);
            case CaseWhen.Branch<?> branch -> branch(branch);
            case Window window -> window(window);
            case Tuple tuple -> tuple(tuple);
            case OnConflict conflict -> onConflict(conflict);
            case Lock lock -> lock(lock);
            case Distinct distinct -> distinct(distinct);
            case GroupingSets sets -> groupingSets(sets);
        }
    }

    private void statement(Statement<?> statement) {
        switch (statement) {
            case Select<?> select -> select(select);
            case SetOperation<?> operation -> setOperation(operation);
            case TextQuery<?> query -> textStatement(query.text());
            case Insert insert -> insert(insert);
            case Update update -> update(update);
            case Delete delete -> delete(delete);
            case Returning<?> returning -> returning(returning);
            case TextStatement text -> textStatement(text);
            case Bound<?> bound -> refuseValues();
            case SchemaStatement definition -> schemaStatement(definition);
            case CustomStatement<?> custom -> custom(custom, CustomStatement::write);
        }
    }

    private <N extends Node> void custom(N node, BiConsumer<N, SqlOut> ownSpelling) {
        target().customWriter(node)
                .ifPresentOrElse(writer -> writer.write(node, this), () -> ownSpelling.accept(node, this));
    }

    private void refuseValues() {
        throw new CompileException(
                "values of parameters within a statement", dialect(), "give them to the outermost statement");
    }

    private void schemaStatement(SchemaStatement statement) {
        if (!(statement instanceof Ddl ddl)) {
            throw new CompileException(
                    "the schema statement " + statement.getClass().getName(),
                    dialect(),
                    "for a statement of your own implement CustomStatement");
        }
        printed(() -> target().ddl(this).write(ddl));
    }
}
