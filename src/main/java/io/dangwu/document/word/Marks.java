package io.dangwu.document.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The names in a template, each with the blocks around it.
 *
 * @param path the blocks from the outermost inwards
 * @param repeats whether it opens a block or stands in a row that repeats
 * @param source as the office wrote it
 */
public record Marks(List<String> path, String name, boolean repeats, String source) {

	private static final Pattern IN_ROW = Pattern.compile("\\[([^\\[\\]]*)]");

	private static final char BLOCK = '?';

	private static final char TEXT = '\0';

	/** All names of a template; one whose blocks do not pair is refused. */
	public static List<Marks> in(byte[] template, Filling filling, Set<String> repeated) {
		try {
			return filling.read(template, (found) -> {
				var marks = new ArrayList<Marks>();
				found.forEach((one) -> collect(one, List.of(), repeated, marks));
				return marks;
			});
		}
		catch (ResolverException ex) {
			throw new RegulationViolated(Verdict.refused("重复区块没有成对出现：每个“{{?名称}}”之后都应当有“{{/名称}}”，并且各自单独成段或者在同一段内"));
		}
	}

	private static void collect(MetaTemplate one, List<String> path, Set<String> repeated, List<Marks> marks) {
		if (one instanceof BlockTemplate block && block.getStartMark().getSign() == BLOCK) {
			var name = block.getStartMark().getTagName();
			marks.add(new Marks(path, name, true, block.getStartMark().getSource()));
			block.getTemplates().forEach((inner) -> collect(inner, inside(path, name), repeated, marks));
		}
		else if (one instanceof RunTemplate text && text.getSign() == TEXT) {
			var row = row(text).filter((found) -> repeated.contains(text.getTagName()));
			marks.add(new Marks(path, text.getTagName(), row.isPresent(), text.getSource()));
			row.ifPresent((found) -> marks.addAll(inRow(found, inside(path, text.getTagName()))));
		}
		else {
			marks.add(new Marks(path, one.toString(), false, one.toString()));
		}
	}

	private static List<String> inside(List<String> path, String name) {
		return Stream.concat(path.stream(), Stream.of(name)).toList();
	}

	private static Optional<XWPFTableRow> row(RunTemplate text) {
		var paragraph = (XWPFParagraph) text.getRun().getParent();
		return (paragraph.getBody() instanceof XWPFTableCell cell) ? Optional.of(cell.getTableRow()) : Optional.empty();
	}

	private static Set<Marks> inRow(XWPFTableRow row, List<String> path) {
		var marks = new LinkedHashSet<Marks>();
		row.getTableCells()
			.forEach((cell) -> IN_ROW.matcher(cell.getText())
				.results()
				.forEach((one) -> marks.add(new Marks(path, one.group(1), false, one.group()))));
		return marks;
	}

}
