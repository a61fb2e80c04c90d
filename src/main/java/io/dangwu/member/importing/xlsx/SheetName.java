package io.dangwu.member.importing.xlsx;

/**
 * A sheet of a workbook.
 *
 * @param part where it lies in the file
 */
public record SheetName(String name, boolean hidden, String part) {

}
