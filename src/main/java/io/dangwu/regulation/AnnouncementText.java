package io.dangwu.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An announcement as somebody types or pastes it: days and spans of days, each with 休 or
 * 班 and the holiday's name, as in {@code 2027-02-06～2027-02-12 休 春节}.
 */
public final class AnnouncementText {

	private static final Pattern SEPARATOR = Pattern.compile("[\\r\\n,，;；。]+");

	private static final String DAY = "(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?";

	private static final String WEEKDAY = "(?:\\s*[（(][^）)]*[）)])?";

	private static final Pattern SPAN = Pattern
		.compile(DAY + WEEKDAY + "(?:\\s*(?:～|~|至|到|—|–|-)\\s*" + DAY + WEEKDAY + ")?");

	/** What stands beside the days without naming the holiday. */
	private static final Pattern FILLER = Pattern.compile("调休|放假|上班|补班|休|班|共?\\d+天|[\\s：:、]+$|^[\\s：:、]+");

	private static final String WORKING = "班";

	private static final String OFF = "休|放假";

	private static final int YEAR = 1;

	private static final int END = 3;

	private AnnouncementText() {
	}

	/**
	 * The days; every piece that can't be read is named in the refusal.
	 * @param year for days that are written without one
	 */
	public static List<AnnouncedDay> read(String text, int year) {
		var faults = new ArrayList<Verdict>();
		var days = Stream.of(SEPARATOR.split(text))
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
		days.stream().sorted((one, other) -> one.day().compareTo(other.day())).forEach((day) -> {
			var last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
			if (last == null || !continues(last.get(last.size() - 1), day)) {
				spans.add(new ArrayList<>());
			}
			spans.get(spans.size() - 1).add(day);
		});
		return spans.stream().map(AnnouncementText::line).collect(Collectors.joining("\n"));
	}

	private static boolean continues(AnnouncedDay last, AnnouncedDay next) {
		return next.equals(new AnnouncedDay(last.day().plusDays(1), last.working(), last.title()));
	}

	private static String line(List<AnnouncedDay> span) {
		var first = span.get(0);
		var last = span.get(span.size() - 1);
		var days = (span.size() > 1) ? first.day() + "～" + last.day() : first.day().toString();
		return "%s %s %s".formatted(days, first.working() ? WORKING : "休", first.title().replace("调休上班", "")).strip();
	}

	private static Stream<AnnouncedDay> days(String piece, int year, List<Verdict> faults) {
		try {
			var span = SPAN.matcher(piece);
			Verdict.refusedIf(!span.find(), "“%s”里没有日期".formatted(piece)).orThrow();
			var rest = piece.substring(0, span.start()) + piece.substring(span.end());
			return days(span.toMatchResult(), rest, piece, year);
		}
		catch (RegulationViolated fault) {
			faults.add(fault.verdict());
		}
		catch (DateTimeException impossible) {
			faults.add(Verdict.refused("“%s”里的日期不存在".formatted(piece)));
		}
		return Stream.empty();
	}

	private static Stream<AnnouncedDay> days(MatchResult span, String rest, String piece, int year) {
		var working = rest.contains(WORKING);
		Verdict.refusedIf(!working && !Pattern.compile(OFF).matcher(rest).find(), "“%s”没有写明休还是班".formatted(piece))
			.orThrow();
		var first = day(span, YEAR, year);
		var last = (span.group(YEAR + END + 1) != null) ? day(span, YEAR + END, first.getYear()) : first;
		Verdict.refusedIf(last.isBefore(first) || first.plusMonths(1).isBefore(last), "“%s”的起止日期不对".formatted(piece))
			.orThrow();
		var title = title(rest, first, last, working);
		return first.datesUntil(last.plusDays(1)).map((day) -> new AnnouncedDay(day, working, title));
	}

	private static LocalDate day(MatchResult span, int group, int year) {
		var written = Optional.ofNullable(span.group(group)).map(Integer::valueOf).orElse(year);
		return LocalDate.of(written, Integer.parseInt(span.group(group + 1)), Integer.parseInt(span.group(group + 2)));
	}

	private static String title(String rest, LocalDate first, LocalDate last, boolean working) {
		var named = FILLER.matcher(FILLER.matcher(rest).replaceAll("")).replaceAll("").strip();
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
