package gg.jte.generated.ondemand.layout;
import dev.hindcast.platform.web.Page;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "layout/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,11,11,11,11,15,15,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,18,18,26,26,27,27,27,27,27,27,27,27,27,28,28,29,29,29,30,30,31,31,31,34,34,37,37,37,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, String title, Content content, boolean wide) {
		jteOutput.writeContent("<!doctype html>\n<html lang=\"en\">\n<head>\n    <meta charset=\"utf-8\">\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    <title>");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent(" · Hindcast</title>\n    <meta name=\"color-scheme\" content=\"light dark\">\n    <meta name=\"turbo-refresh-method\" content=\"morph\">\n    <meta name=\"turbo-refresh-scroll\" content=\"preserve\">\n    ");
		if (page.csrf() != null) {
			jteOutput.writeContent("\n        <meta name=\"csrf-header\"");
			var __jte_html_attribute_0 = page.csrf().getHeaderName();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" content=\"");
				jteOutput.setContext("meta", "content");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("meta", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n        <meta name=\"csrf-token\"");
			var __jte_html_attribute_1 = page.csrf().getToken();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" content=\"");
				jteOutput.setContext("meta", "content");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("meta", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    ");
		}
		jteOutput.writeContent("\n    <link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\">\n    <link rel=\"stylesheet\" href=\"/assets/css/hindcast.css\">\n    <script type=\"module\" src=\"/assets/js/hindcast.js\"></script>\n</head>\n<body data-controller=\"keys\">\n<a class=\"skip\" href=\"#content\">Skip to content</a>\n<div class=\"shell\">\n    ");
		gg.jte.generated.ondemand.layout.JterailGenerated.render(jteOutput, jteHtmlInterceptor, page);
		jteOutput.writeContent("\n    <main id=\"content\"");
		var __jte_html_attribute_2 = wide ? "wide" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("main", "class");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("main", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" tabindex=\"-1\">\n        ");
		if (page.notice() != null) {
			jteOutput.writeContent("\n            <p class=\"notice\" role=\"status\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(page.notice());
			jteOutput.writeContent("</p>\n        ");
		}
		jteOutput.writeContent("\n        ");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n    </main>\n</div>\n");
		gg.jte.generated.ondemand.layout.JtekeysGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		boolean wide = (boolean)params.getOrDefault("wide", false);
		render(jteOutput, jteHtmlInterceptor, page, title, content, wide);
	}
}
