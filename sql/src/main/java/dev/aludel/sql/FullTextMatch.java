package dev.aludel.sql;

/**
 * Asks whether text holds words, the way the database's index of words has it: {@code MATCH (posts.title) AGAINST (?)}.
 *
 * @param text the text
 * @param words the words
 * @param negated whether the question is the opposite
 */
public record FullTextMatch(Expression<?> text, Expression<String> words, boolean negated) implements Condition {
    @Override
    public FullTextMatch mapChildren(Mapper mapper) {
        return new FullTextMatch(mapper.map(text), mapper.map(words), negated);
    }

    @Override
    public Precedence precedence() {
        return negated ? Precedence.NOT : Precedence.COMPARISON;
    }

    @Override
    public Condition not() {
        return new FullTextMatch(text, words, !negated);
    }
}
