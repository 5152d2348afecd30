package dev.aludel.sql;

/**
 * The shapes of the constructors and functions that {@link Sql#row} takes: one for each number of values. A value may be
 * {@code null} where the column may be NULL; what takes it says whether it minds.
 */
public final class RowFunction {
    private RowFunction() {}

    /**
     * Makes an object of two values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of2<A, B, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @return the object
         */
        R apply(A a, B b);
    }

    /**
     * Makes an object of three values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of3<A, B, C, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @param c value 3
         * @return the object
         */
        R apply(A a, B b, C c);
    }

    /**
     * Makes an object of four values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of4<A, B, C, D, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @param c value 3
         * @param d value 4
         * @return the object
         */
        R apply(A a, B b, C c, D d);
    }

    /**
     * Makes an object of five values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @param c value 3
         * @param d value 4
         * @param e value 5
         * @return the object
         */
        R apply(A a, B b, C c, D d, E e);
    }

    /**
     * Makes an object of six values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @param c value 3
         * @param d value 4
         * @param e value 5
         * @param f value 6
         * @return the object
         */
        R apply(A a, B b, C c, D d, E e, F f);
    }

    /**
     * Makes an object of seven values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <G> the class of value 7
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @param c value 3
         * @param d value 4
         * @param e value 5
         * @param f value 6
         * @param g value 7
         * @return the object
         */
        R apply(A a, B b, C c, D d, E e, F f, G g);
    }

    /**
     * Makes an object of eight values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <G> the class of value 7
     * @param <H> the class of value 8
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @param c value 3
         * @param d value 4
         * @param e value 5
         * @param f value 6
         * @param g value 7
         * @param h value 8
         * @return the object
         */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /**
     * Makes an object of nine values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <G> the class of value 7
     * @param <H> the class of value 8
     * @param <I> the class of value 9
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of9<A, B, C, D, E, F, G, H, I, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @param c value 3
         * @param d value 4
         * @param e value 5
         * @param f value 6
         * @param g value 7
         * @param h value 8
         * @param i value 9
         * @return the object
         */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /**
     * Makes an object of ten values.
     *
     * @param <A> the class of value 1
     * @param <B> the class of value 2
     * @param <C> the class of value 3
     * @param <D> the class of value 4
     * @param <E> the class of value 5
     * @param <F> the class of value 6
     * @param <G> the class of value 7
     * @param <H> the class of value 8
     * @param <I> the class of value 9
     * @param <J> the class of value 10
     * @param <R> the class of the object
     */
    @FunctionalInterface
    public interface Of10<A, B, C, D, E, F, G, H, I, J, R> {
        /**
         * Makes the object.
         *
         * @param a value 1
         * @param b value 2
         * @param c value 3
         * @param d value 4
         * @param e value 5
         * @param f value 6
         * @param g value 7
         * @param h value 8
         * @param i value 9
         * @param j value 10
         * @return the object
         */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }
}
