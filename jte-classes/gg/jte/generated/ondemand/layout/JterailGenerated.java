package gg.jte.generated.ondemand.layout;
import dev.hindcast.platform.web.Page;
@SuppressWarnings("unchecked")
public final class JterailGenerated {
	public static final String JTE_NAME = "layout/rail.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,8,8,8,8,8,8,8,8,8,8,8,8,10,10,14,14,16,16,16,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page) {
		jteOutput.writeContent("<nav class=\"rail\" aria-label=\"Main\">\n    <a class=\"mark\" href=\"/incidents\">Hindcast</a>\n    ");
		if (page.viewer() != null) {
			jteOutput.writeContent("\n        <a href=\"/incidents\"");
			var __jte_html_attribute_0 = page.within("/incidents") ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">Incidents</a>\n        <a href=\"/people\"");
			var __jte_html_attribute_1 = page.within("/people") ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">People</a>\n        <div class=\"rail-foot\">\n            <a href=\"/profile\"");
			var __jte_html_attribute_2 = page.within("/profile") ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(page.viewer());
			jteOutput.writeContent("</a>\n            <form method=\"post\" action=\"/sign-out\" data-turbo=\"false\">\n                ");
			gg.jte.generated.ondemand.layout.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, page);
			jteOutput.writeContent("\n                <button class=\"plain\" type=\"submit\">Sign out</button>\n            </form>\n        </div>\n    ");
		}
		jteOutput.writeContent("\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		render(jteOutput, jteHtmlInterceptor, page);
	}
}
