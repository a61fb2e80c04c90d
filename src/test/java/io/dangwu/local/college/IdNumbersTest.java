package io.dangwu.local.college;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import io.dangwu.member.RegisterEntry;
import io.dangwu.member.Sex;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdNumbersTest {

	@Test
	void endsWithTheCheckDigitOfTheStandard() {
		var numbers = new IdNumbers();

		var first = numbers.next("ZZ01-T01", LocalDate.parse("1985-01-01"), Sex.M);

		assertThat(first).isEqualTo("990001198501010015");
	}

	@Test
	void givesNoNumberTwice() {
		var numbers = new IdNumbers();

		var first = numbers.next("ZZ01-T01", LocalDate.parse("1985-01-01"), Sex.F);
		var second = numbers.next("ZZ01-T02", LocalDate.parse("1985-01-01"), Sex.F);

		assertThat(first).startsWith("99000119850101002");
		assertThat(second).startsWith("99000119850101004");
	}

	@Test
	void givesEverybodyOfTheCollegeANumberThatCanBelongToNobody() {
		var people = College.dated(LocalDate.parse("2027-03-01")).people();

		assertThat(people).extracting((person) -> person.identity().idNumber())
			.doesNotHaveDuplicates()
			.allMatch((number) -> number.matches("99000[1-6]\\d{11}[0-9X]"));
		assertThat(people).allMatch((person) -> person.identity()
			.idNumber()
			.substring(6, 14)
			.equals(person.identity().birthDate().format(DateTimeFormatter.BASIC_ISO_DATE)));
		assertThat(people).allMatch(
				(person) -> (person.identity().idNumber().charAt(16) % 2 == 1) == (person.identity().sex() == Sex.M));
	}

	@Test
	void givesNoTelephoneAndNoMemberNumberTwice() {
		var people = College.of2012().people();

		assertThat(people).extracting((person) -> person.contact().mobile())
			.doesNotHaveDuplicates()
			.allMatch((mobile) -> mobile.matches("1990000\\d{4}"));
		assertThat(people).extracting(RegisterEntry::memberNo)
			.doesNotHaveDuplicates()
			.allMatch((no) -> no.matches("M\\d{8}"));
		assertThat(people).extracting((person) -> person.contact().email()).contains("m01110001@example.edu.cn");
	}

}
