package io.dangwu.member.importing.xlsx;

/**
 * A cell to be marked, with what is to be told about it.
 *
 * @param row counted from one
 * @param column counted from nought
 */
public record Mark(int row, int column, String text) {

}
