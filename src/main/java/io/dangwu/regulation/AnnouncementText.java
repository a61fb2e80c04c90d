package io.dangwu.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An announcement as somebody types it or pastes it from the State Council's notice: days
 * and spans of days with 休 or 班 and the holiday's name, as in
 * {@code 2027-02-06～2027-02-12 休 春节} or 二、春节：2月15日（周日）至23日（周一）放假调休，共9天.
 */
public final class AnnouncementText {

	private static final Pattern SEPARATOR = Pattern.compile("[\\r\\n,，;；。]+");

	private static final String MONTH = "(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月]";

	private static final String DAY = "(\\d{1,2})日?(?:\\s*[（(][^）)]*[）)])?";

	private static final Pattern SPAN = Pattern
		.compile(MONTH + DAY + "(?:\\s*(?:～|~|至|到|—|–|-)\\s*(?:" + MONTH + ")?" + DAY + ")?");

	/** How many days a span has is no date. */
	private static final Pattern COUNT = Pattern.compile("共?\\s*\\d+\\s*天");

	/** What stands beside the days without naming the holiday. */
	private static final Pattern FILLER = Pattern.compile("^\\s*[一二三四五六七八九十]、|调休|放假|上班|补班|休|班|[\\s：:]|^、+|、+$");

	private static final Predicate<String> WORKING = Pattern.compile("班").asPredicate();

	private static final Predicate<String> OFF = Pattern.compile("休|放假").asPredicate();

	private static final Predicate<String> DIGIT = Pattern.compile("\\d").asPredicate();

	private static final int GROUPS_OF_A_DAY = 3;

	private AnnouncementText() {
	}

	/**
	 * The days; every piece that can't be read is named in the refusal.
	 * @param year for days that are written without one
	 */
	public static List<AnnouncedDay> read(String text, int year) {
		var faults = new ArrayList<Verdict>();
		var days = Stream.of(SEPARATOR.split(COUNT.matcher(text).replaceAll("")))
			.map(String::strip)
			.filter((piece) -> !piece.isEmpty())
			.flatMap((piece) -> days(piece, year, faults))
			.toList();
		faults.stream().reduce(Verdict.allowed(), Verdict::and).orThrow();
		return days;
	}

	/**
	 * The same days in a form that can be read again, one span a line.
	 */
	public static String write(List<AnnouncedDay> days) {
		var spans = new ArrayList<List<AnnouncedDay>>();
		days.stream().sorted(Comparator.comparing(AnnouncedDay::day)).forEach((day) -> {
			if (spans.isEmpty() || !continues(spans.get(spans.size() - 1), day)) {
				spans.add(new ArrayList<>());
			}
			spans.get(spans.size() - 1).add(day);
		});
		return spans.stream().map(AnnouncementText::line).collect(Collectors.joining("\n"));
	}

	private static boolean continues(List<AnnouncedDay> span, AnnouncedDay next) {
		var last = span.get(span.size() - 1);
		return next.equals(new AnnouncedDay(last.day().plusDays(1), last.working(), last.title()));
	}

	private static String line(List<AnnouncedDay> span) {
		var first = span.get(0);
		var last = span.get(span.size() - 1);
		var days = (span.size() > 1) ? first.day() + "～" + last.day() : first.day().toString();
		return "%s %s %s".formatted(days, first.working() ? "班" : "休", first.title().replace("调休上班", "")).strip();
	}

	private static Stream<AnnouncedDay> days(String piece, int year, List<Verdict> faults) {
		try {
			var spans = SPAN.matcher(piece).results().toList();
			var words = SPAN.matcher(piece).replaceAll("");
			Verdict.refusedIf(spans.isEmpty(), "“%s”里没有日期".formatted(piece))
				.and(Verdict.refusedIf(!spans.isEmpty() && DIGIT.test(words), "“%s”里有看不懂的数字".formatted(piece)))
				.and(Verdict.refusedIf(!spans.isEmpty() && !WORKING.test(words) && !OFF.test(words),
						"“%s”没有写明休还是班".formatted(piece)))
				.orThrow();
			return spans.stream().flatMap((span) -> days(span, words, piece, year)).toList().stream();
		}
		catch (RegulationViolated fault) {
			faults.add(fault.verdict());
		}
		catch (DateTimeException impossible) {
			faults.add(Verdict.refused("“%s”里的日期不存在".formatted(piece)));
		}
		return Stream.empty();
	}

	private static Stream<AnnouncedDay> days(MatchResult span, String words, String piece, int year) {
		var first = LocalDate.of(number(span, 1).orElse(year), number(span, 2).orElseThrow(),
				number(span, GROUPS_OF_A_DAY).orElseThrow());
		var last = number(span, 2 * GROUPS_OF_A_DAY).map((day) -> last(span, first, day)).orElse(first);
		Verdict.refusedIf(last.isBefore(first) || first.plusMonths(1).isBefore(last), "“%s”的起止日期不对".formatted(piece))
			.orThrow();
		var working = WORKING.test(words);
		var title = title(FILLER.matcher(words).replaceAll("").strip(), first, last, working);
		return first.datesUntil(last.plusDays(1)).map((day) -> new AnnouncedDay(day, working, title));
	}

	/** The last day may go without its year, and without its month. */
	private static LocalDate last(MatchResult span, LocalDate first, int day) {
		return LocalDate.of(number(span, GROUPS_OF_A_DAY + 1).orElse(first.getYear()),
				number(span, GROUPS_OF_A_DAY + 2).orElse(first.getMonthValue()), day);
	}

	private static Optional<Integer> number(MatchResult span, int group) {
		return Optional.ofNullable(span.group(group)).map(Integer::valueOf);
	}

	private static String title(String named, LocalDate first, LocalDate last, boolean working) {
		if (working) {
			return named + "调休上班";
		}
		return named.isEmpty() ? first.datesUntil(last.plusDays(1))
			.flatMap((day) -> Holiday.around(day).stream())
			.findFirst()
			.map(Holiday::title)
			.orElse("放假") : named;
	}

}
