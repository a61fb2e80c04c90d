package io.dangwu.document;

import io.dangwu.ApplicationTest;
import io.dangwu.document.word.BundledTemplate;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The page of templates: who sees it, and how a file that will not do is answered. */
@ApplicationTest
class PaperTemplatePagesTest {

	private static final String OFFICE = "M07310008";

	private static final String PATH = "/paper-templates/award/honour-roll";

	@Autowired
	private MockMvc pages;

	@Test
	void listsTheTemplatesAndWhatMayStandInThem() throws Exception {
		assertThat(see(OFFICE, "/paper-templates").getContentAsString()).contains("表彰决定", "光荣册", "默认模板");
		assertThat(see(OFFICE, PATH).getContentAsString()).contains("{{?奖项}}…{{/奖项}}", "{{落款日期}}", "必须");
		assertThat(see(OFFICE, PATH + "/sample").getContentType()).isEqualTo("application/pdf");
		assertThat(see(OFFICE, PATH + "/file").getContentAsByteArray())
			.isEqualTo(BundledTemplate.of("award/honour-roll"));
	}

	@Test
	void takesATemplateAndGoesBackToTheBundledOne() throws Exception {
		var taken = upload(OFFICE, BundledTemplate.of("award/honour-roll"));

		assertThat(taken.getRedirectedUrl()).isEqualTo(PATH);
		assertThat(see(OFFICE, PATH).getContentAsString()).contains("正在使用上传的模板", "恢复默认模板", "下载这个版本");

		this.pages.perform(post(PATH + "/reset").with(user(OFFICE)).with(csrf()));
		assertThat(see(OFFICE, PATH).getContentAsString()).contains("正在使用系统自带的默认模板");
	}

	@Test
	void saysWhyAFileIsRefused() throws Exception {
		var refused = upload(OFFICE, new byte[] { 1, 2, 3 });

		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains("没有办理，原因如下", "这不是 Word 文档");
	}

	@Test
	void isThePartyOfficesAlone() throws Exception {
		for (var path : new String[] { "/paper-templates", PATH, PATH + "/file", PATH + "/sample",
				PATH + "/versions/1" }) {
			assertThat(see("M07320008", path).getStatus()).isEqualTo(403);
			assertThat(see("M01110001", path).getStatus()).isEqualTo(403);
		}
		assertThat(upload("M07320008", BundledTemplate.of("award/honour-roll")).getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse see(String userId, String path) throws Exception {
		return encoded(this.pages.perform(get(path).with(user(userId))).andReturn().getResponse());
	}

	private MockHttpServletResponse upload(String userId, byte[] content) throws Exception {
		var file = new MockMultipartFile("file", "光荣册.docx", null, content);
		return encoded(this.pages.perform(multipart(PATH).file(file).with(user(userId)).with(csrf()))
			.andReturn()
			.getResponse());
	}

	private static MockHttpServletResponse encoded(MockHttpServletResponse response) {
		response.setDefaultCharacterEncoding("UTF-8");
		return response;
	}

}
