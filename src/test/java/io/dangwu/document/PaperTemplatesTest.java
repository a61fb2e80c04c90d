package io.dangwu.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import io.dangwu.ApplicationTest;
import io.dangwu.document.word.BundledTemplate;
import io.dangwu.organization.AccessRefused;
import io.dangwu.organization.Actor;
import io.dangwu.organization.Role;
import io.dangwu.organization.RoleKind;
import io.dangwu.regulation.RegulationViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The office changes a template in Word; what will not do is refused with the reason. */
@ApplicationTest
class PaperTemplatesTest {

	private static final String PAPER = "award/certificate";

	private static final String BODY = "word/document.xml";

	private static final Actor OFFICE = new Actor("M07310008", Set.of(Role.of(RoleKind.PARTY_OFFICE)));

	@Autowired
	PaperTemplates templates;

	@AfterEach
	void goBack() {
		if (!this.templates.one(PAPER, OFFICE).isBundled()) {
			this.templates.reset(PAPER, OFFICE);
		}
	}

	@Test
	void theBundledTemplatesWillDo() {
		for (var one : this.templates.all(OFFICE)) {
			this.templates.change(one.kind().id(), BundledTemplate.of(one.kind().id()), OFFICE);
			this.templates.reset(one.kind().id(), OFFICE);
		}

		assertThat(this.templates.all(OFFICE)).extracting((one) -> one.kind().title())
			.contains("表彰决定", "光荣册", "荣誉证书", "拟表彰对象公示");
	}

	@Test
	void theBundledTemplatesArePackedTheSameEveryTime() {
		assertThat(BundledTemplate.of(PAPER)).isEqualTo(BundledTemplate.of(PAPER));
	}

	@Test
	void usesAChangedTemplateAndKeepsTheOldOnes() throws IOException {
		var before = this.templates.one(PAPER, OFFICE).versions().size();
		var changed = changed((body) -> body.replace("特发此证，以资鼓励。", "特发此证，以示表彰。"));

		this.templates.change(PAPER, changed, OFFICE);

		assertThat(PaperFile.textOfPdf(this.templates.sample(PAPER, OFFICE))).contains("以示表彰", "〔称呼〕")
			.doesNotContain("以资鼓励");
		assertThat(this.templates.file(PAPER, OFFICE)).isEqualTo(changed);
		var version = this.templates.one(PAPER, OFFICE).versions().get(0);
		assertThat(version.changedBy()).isEqualTo("M07310008");

		this.templates.reset(PAPER, OFFICE);

		var template = this.templates.one(PAPER, OFFICE);
		assertThat(template.isBundled()).isTrue();
		assertThat(template.versions()).hasSize(before + 2);
		assertThat(this.templates.file(PAPER, OFFICE)).isEqualTo(BundledTemplate.of(PAPER));
		assertThat(this.templates.file(PAPER, version.id(), OFFICE)).isEqualTo(changed);
		refuses(() -> this.templates.reset(PAPER, OFFICE), "正在使用的就是默认模板");
	}

	@Test
	void understandsANameThatWordHasTornApart() {
		var torn = changed((body) -> body.replace("{{奖项名称}}", "{{奖</w:t></w:r><w:r><w:t>项名</w:t></w:r><w:r><w:t>称}}"));

		this.templates.change(PAPER, torn, OFFICE);

		assertThat(this.templates.one(PAPER, OFFICE).isBundled()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{{奖项名称}}   | {{奖项名}}          | 不认识占位符“{{奖项名}}”
			{{奖项名称}}   | {{证书编号}}         | 缺少必须有的占位符“{{奖项名称}}”
			{{奖项名称}}   | {{奖项名称}}{{奖项名称 | 有占位符没有写完整
			{{?获奖者}}    | {{称呼}}            | 重复区块没有成对出现
			{{年度}}      | {{年度}}{{获奖者}}    | “获奖者”有多项
			荣誉证书        | {{@年度}}           | 不认识占位符“{{@年度}}”
			荣誉证书        | {{+年度}}           | 不认识占位符“{{+年度}}”
			荣誉证书        | {{年度.class}}      | 不认识占位符“{{年度.class}}”
			""")
	void refusesWrongNames(String instead, String written, String reason) {
		refuses(() -> change((body) -> body.replace(instead, written)), reason);
	}

	@Test
	void saysWhatMayBeUsed() {
		refuses(() -> change((body) -> body.replace("{{称呼}}", "{{称谓}}")),
				"可以使用的占位符：发文单位、年度、落款日期、获奖者（其中：单位、称呼、奖项名称、证书编号）");
	}

	@Test
	void refusesANameOutsideOfWhatItBelongsTo() {
		refuses(() -> change(
				(body) -> body.replace("<w:sectPr>", "<w:p><w:r><w:t>{{证书编号}}</w:t></w:r></w:p><w:sectPr>")),
				"“{{证书编号}}”写在了不能使用它的位置");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr> | 自动编号
			<w:sectPr/>                                                | 分节符
			""")
	void refusesWhatThePdfCouldNotShow(String property, String reason) {
		refuses(() -> change((body) -> body.replace("<w:pageBreakBefore/>", "<w:pageBreakBefore/>" + property)),
				reason);
	}

	@Test
	void refusesATextBox() {
		refuses(() -> change((body) -> body.replace("<w:t xml:space=\"preserve\">荣誉证书</w:t>",
				"<w:t>荣誉证书</w:t><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict>")),
				"文本框");
	}

	@Test
	void refusesWhatIsNoWordFile() {
		refuses(() -> this.templates.change(PAPER, new byte[0], OFFICE), "空文件不能上传");
		refuses(() -> this.templates.change(PAPER, "这是文本".getBytes(StandardCharsets.UTF_8), OFFICE), "不是 Word 文档");
		refuses(() -> this.templates.change(PAPER, new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }, OFFICE),
				"不是 Word 文档");
		refuses(() -> this.templates.change(PAPER, packed(Map.of("a.txt", new byte[10])), OFFICE), "不是 Word 文档");
		refuses(() -> this.templates.change(PAPER, new byte[5 * 1024 * 1024 + 1], OFFICE), "不能超过 5 MB");
	}

	@Test
	void refusesAFileThatGrowsOutOfAllProportion() {
		refuses(() -> this.templates.change(PAPER, with("word/media/image1.png", new byte[40 * 1024 * 1024]), OFFICE),
				"压缩炸弹");
	}

	@Test
	void refusesMacrosAndWhatLiesElsewhere() {
		refuses(() -> this.templates.change(PAPER, with("word/vbaProject.bin", new byte[3]), OFFICE), "宏");
		refuses(() -> this.templates.change(PAPER, with("word/embeddings/oleObject1.bin", new byte[3]), OFFICE),
				"嵌入的文件");
		refuses(() -> this.templates.change(PAPER,
				with("word/_rels/settings.xml.rels",
						"""
								<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
								Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.invalid/a.dotm" TargetMode="External"/></Relationships>"""
							.getBytes(StandardCharsets.UTF_8)),
				OFFICE), "引用了外部文件");
	}

	@Test
	void refusesADocumentTypeThatCouldReachForFiles() {
		refuses(() -> change((body) -> body.replaceFirst("<w:document",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document")), "不是 Word 文档");
	}

	@ParameterizedTest
	@EnumSource(names = { "ORG_DEPARTMENT", "COLLEGE_COMMITTEE", "COLLEGE_SECRETARY", "DISCIPLINE", "AUDITOR" })
	void areThePartyOfficesAlone(RoleKind kind) {
		var other = new Actor("M01110001", Set.of(Role.of(kind)));

		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.templates.all(other));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.templates.file(PAPER, other));
		assertThatExceptionOfType(AccessRefused.class)
			.isThrownBy(() -> this.templates.change(PAPER, BundledTemplate.of(PAPER), other));
		assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> this.templates.reset(PAPER, other));
	}

	private void change(UnaryOperator<String> how) {
		this.templates.change(PAPER, changed(how), OFFICE);
	}

	private static void refuses(Runnable act, String reason) {
		assertThatThrownBy(act::run).isInstanceOf(RegulationViolated.class).hasMessageContaining(reason);
	}

	private static byte[] changed(UnaryOperator<String> how) {
		var parts = unpacked();
		var before = new String(parts.get(BODY), StandardCharsets.UTF_8);
		var after = how.apply(before);
		assertThat(after).isNotEqualTo(before);
		parts.put(BODY, after.getBytes(StandardCharsets.UTF_8));
		return packed(parts);
	}

	private static byte[] with(String part, byte[] content) {
		var parts = unpacked();
		parts.put(part, content);
		return packed(parts);
	}

	private static Map<String, byte[]> unpacked() {
		var parts = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(BundledTemplate.of(PAPER)))) {
			for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				parts.put(part.getName(), zip.readAllBytes());
			}
			return parts;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] packed(Map<String, byte[]> parts) {
		try (var out = new ByteArrayOutputStream(); var zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
			zip.finish();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
