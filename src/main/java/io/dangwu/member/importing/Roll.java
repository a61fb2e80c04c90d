package io.dangwu.member.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody whom a workbook tells of, and in which line.
 */
final class Roll {

	private final Map<String, Place> byNumber = new HashMap<>();

	private final Map<String, Place> byIdNumber = new HashMap<>();

	void add(Line line, String memberNo, String idNumber, String name) {
		var place = new Place(line.tab(), line.number(), memberNo, name);
		if (!memberNo.isEmpty()) {
			this.byNumber.putIfAbsent(memberNo, place);
		}
		if (!idNumber.isEmpty()) {
			this.byIdNumber.putIfAbsent(idNumber, place);
		}
	}

	/**
	 * Somebody new has got a member number.
	 */
	void number(String idNumber, String memberNo) {
		var place = this.byIdNumber.get(idNumber).numbered(memberNo);
		this.byIdNumber.put(idNumber, place);
		this.byNumber.put(memberNo, place);
	}

	boolean hasNumber(String memberNo) {
		return this.byNumber.containsKey(memberNo);
	}

	boolean hasIdNumber(String idNumber) {
		return this.byIdNumber.containsKey(idNumber);
	}

	String place(String memberNo) {
		return Optional.ofNullable(this.byNumber.get(memberNo)).map(Place::text).orElse("");
	}

	String placeOfIdNumber(String idNumber) {
		return Optional.ofNullable(this.byIdNumber.get(idNumber)).map(Place::text).orElse("");
	}

	Optional<String> nameOf(String memberNo) {
		return Optional.ofNullable(this.byNumber.get(memberNo)).map(Place::name);
	}

	/**
	 * The member number of whoever has the ID number; blank while there is none yet.
	 */
	Optional<String> numberOf(String idNumber) {
		return Optional.ofNullable(this.byIdNumber.get(idNumber)).map(Place::memberNo);
	}

	/**
	 * Somebody's line.
	 */
	private record Place(Tab tab, int row, String memberNo, String name) {

		Place numbered(String number) {
			return new Place(this.tab, this.row, number, this.name);
		}

		String text() {
			return "“%s”工作表第 %d 行".formatted(this.tab.title(), this.row);
		}

	}

}
