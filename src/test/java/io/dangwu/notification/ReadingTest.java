package io.dangwu.notification;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTest {

	@Test
	void takesTheTitleForTheSubject() {
		var reading = Reading
			.of("<html><head><title> 甲 &amp; 乙 </title><style>p {}</style></head><body>丙</body></html>");

		assertThat(reading.title()).isEqualTo("甲 & 乙");
		assertThat(reading.text()).isEqualTo("丙\n");
	}

	@Test
	void readsParagraphsRowsAndLinks() {
		var reading = Reading.of("""
				<body><p>第一段，
				很长。</p><p>第二段。<br>换行</p>
				<table><tr><th>任务</th> <td>签收&nbsp;文件</td></tr><tr><th>期限</th><td>2026-11-30</td></tr></table>
				<a href="https://example.org/?a=1&amp;b=2">打开</a></body>""");

		assertThat(reading.text()).isEqualTo("""
				第一段， 很长。

				第二段。
				换行

				任务：签收 文件
				期限：2026-11-30

				打开：https://example.org/?a=1&b=2
				""");
	}

}
