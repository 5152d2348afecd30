package dev.aludel.dialect;

import java.util.Set;
import java.util.TreeSet;

/** The words that may not be used as names without quotes. */
public final class ReservedWords {
    /** Those that most databases reserve; a dialect adds its own with {@link #and}. */
    public static final Set<String> STANDARD = Set.copyOf(words("""
        all alter and any array as asc authorization between both by case cast check collate column constraint create
        cross current_catalog current_date current_role current_time current_timestamp current_user default deferrable
        delete desc distinct drop else end except exists false fetch for foreign from full grant group having in index
        initially inner insert intersect into is join lateral leading left like limit localtime localtimestamp natural
        not null offset on only or order outer overlaps primary references returning revoke right row select
        session_user set similar some symmetric table then to trailing true union unique update user using values when
        where window with\
        """));

    private ReservedWords() {}

    /**
     * The common words and a dialect's own.
     *
     * @param more its own, separated by white space, in small letters
     * @return all of them
     */
    public static Set<String> and(String more) {
        Set<String> all = words(more);
        all.addAll(STANDARD);
        return Set.copyOf(all);
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Set.of(text.split("\\s+")));
    }
}
