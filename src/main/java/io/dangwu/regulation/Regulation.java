package io.dangwu.regulation;

/**
 * The numbers of one edition of a regulation.
 */
public interface Regulation {

	Edition edition();

}
