package io.dangwu.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegulationFilesTest {

	private static final String OLD = """
			family: tea
			title: 茶叶管理办法
			valid-from: 2010-03-01
			brew-within: {value: P1M, article: 第二条}
			share: {value: 4/5}
			""";

	private static final String NEW = OLD.replace("2010-03-01", "2020-03-01") + "cups-at-most: {value: 3}";

	@TempDir
	Path directory;

	@Test
	void readsEachEditionWithItsArticles() throws IOException {
		given("tea-2010.yaml", OLD);
		given("tea-2020.yaml", NEW);

		var regulations = files(Map.of()).read("tea", Tea.class);

		var first = regulations.on(LocalDate.of(2020, 2, 29));
		assertThat(first.edition()).isEqualTo(new Edition("tea", "茶叶管理办法", LocalDate.of(2010, 3, 1)));
		assertThat(first.brewWithin()).isEqualTo(new Cited<>(Period.ofMonths(1), "《茶叶管理办法》第二条"));
		assertThat(first.share()).isEqualTo(new Cited<>(Share.of("4/5"), null));
		assertThat(first.cupsAtMost()).isEmpty();
		assertThat(regulations.on(LocalDate.of(2020, 3, 1)).cupsAtMost()).hasValue(new Cited<>(3, null));
	}

	@Test
	void isPinnedToOneEdition() throws IOException {
		given("tea-2010.yaml", OLD);
		given("tea-2020.yaml", NEW);

		var regulations = files(Map.of("tea", LocalDate.of(2010, 3, 1))).read("tea", Tea.class);

		assertThat(regulations.on(LocalDate.of(1950, 1, 1)).cupsAtMost()).isEmpty();
		assertThat(regulations.on(LocalDate.of(2030, 1, 1)).cupsAtMost()).isEmpty();
	}

	@Test
	void refusesAPinToNoEdition() throws IOException {
		given("tea-2010.yaml", OLD);

		var files = files(Map.of("tea", LocalDate.of(2011, 1, 1)));

		assertThatIllegalArgumentException().isThrownBy(() -> files.read("tea", Tea.class))
			.withMessageContaining("2011-01-01")
			.withMessageContaining("2010-03-01");
	}

	@Test
	void refusesAPinOfNoFamily() throws IOException {
		given("tea-2010.yaml", OLD);

		var pin = Map.of("coffee", LocalDate.of(2010, 3, 1));

		assertThatIllegalArgumentException().isThrownBy(() -> files(pin)).withMessageContaining("coffee");
	}

	@Test
	void refusesTwoEditionsOfOneDay() throws IOException {
		given("tea-2010.yaml", OLD);
		Files.createDirectory(this.directory.resolve("more"));
		given("more/tea-2010.yaml", OLD);

		assertThatExceptionOfType(RegulationUnreadable.class).isThrownBy(() -> files(Map.of()).read("tea", Tea.class))
			.withMessage("regulations/tea-2010.yaml: valid-from: is the day of tea-2010.yaml too");
	}

	@ParameterizedTest(name = "{0}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			share: {value: 4/5}                   |                         | share: is missing
			title: 茶叶管理办法                     |                         | title: is missing
			share: {value: 4/5}                   | share: {value: }        | share: is written
			share: {value: 4/5}                   | share: 4/5              | share: is written
			share: {value: 4/5}                   | share: {value: half}    | share: Cannot construct
			{value: 4/5}                          | {value: 4/5, by: x}     | share: Unrecognized field "by"
			P1M                                   | one month               | brew-within: Cannot deserialize
			family: tea                           | family: tee             | family: with its year makes tee-2010.yaml
			2010-03-01                            | 2011-03-01              | family: with its year makes tea-2011.yaml
			2010-03-01                            | 2010-02-30              | edition: Cannot deserialize
			share                                 | shares                  | shares: is not known
			share: {value: 4/5}                   | brew-within: {value: 1} | file: Duplicate field 'brew-within'
			""")
	void namesFileAndKeyOfAFault(String text, @Nullable String replacement, String fault) throws IOException {
		given("tea-2010.yaml", OLD.replace(text, (replacement != null) ? replacement : ""));

		assertThatExceptionOfType(RegulationUnreadable.class).isThrownBy(() -> files(Map.of()).read("tea", Tea.class))
			.withMessageStartingWith("regulations/tea-2010.yaml: " + fault);
	}

	@Test
	void refusesAFileWithoutKeys() throws IOException {
		given("tea-2010.yaml", "tea");

		assertThatExceptionOfType(RegulationUnreadable.class).isThrownBy(() -> files(Map.of()))
			.withMessage("regulations/tea-2010.yaml: file: holds no keys");
	}

	private void given(String name, String text) throws IOException {
		Files.writeString(this.directory.resolve(name), text);
	}

	private RegulationFiles files(Map<String, LocalDate> pin) {
		return new RegulationFiles(new RegulationSettings(pin), "file:" + this.directory + "/**/*.yaml");
	}

	record Tea(Edition edition, Cited<Period> brewWithin, Cited<Share> share,
			Optional<Cited<Integer>> cupsAtMost) implements Regulation {

	}

}
