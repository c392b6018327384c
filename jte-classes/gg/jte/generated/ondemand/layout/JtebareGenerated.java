package gg.jte.generated.ondemand.layout;
import dev.hindcast.platform.web.Page;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtebareGenerated {
	public static final String JTE_NAME = "layout/bare.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,10,10,10,10,18,18,19,19,19,20,20,21,21,21,25,25,25,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, String title, Content content) {
		jteOutput.writeContent("<!doctype html>\n<html lang=\"en\">\n<head>\n    <meta charset=\"utf-8\">\n    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n    <title>");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent(" · Hindcast</title>\n    <meta name=\"color-scheme\" content=\"light dark\">\n    <link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\">\n    <link rel=\"stylesheet\" href=\"/assets/css/hindcast.css\">\n</head>\n<body>\n<main id=\"content\" class=\"bare\">\n    <p class=\"mark\">Hindcast</p>\n    ");
		if (page.notice() != null) {
			jteOutput.writeContent("\n        <p class=\"notice\" role=\"status\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(page.notice());
			jteOutput.writeContent("</p>\n    ");
		}
		jteOutput.writeContent("\n    ");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</main>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, page, title, content);
	}
}
