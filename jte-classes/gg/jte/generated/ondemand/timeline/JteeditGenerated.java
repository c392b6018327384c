package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.web.EditSentence;
@SuppressWarnings("unchecked")
public final class JteeditGenerated {
	public static final String JTE_NAME = "timeline/edit.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,7,7,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,13,13,13,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, EditSentence said) {
		String path = "/incidents/" + incident.id() + "/edits/" + said.edit().id();
		jteOutput.writeContent("\n<li");
		var __jte_html_attribute_0 = said.edit().undone() ? "undone" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("li", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(said.who());
		jteOutput.writeContent("</b> ");
		jteOutput.setContext("li", null);
		jteOutput.writeUserContent(said.did());
		if (said.about() != null) {
			jteOutput.writeContent(" <a href=\"/incidents/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(incident.id().toString());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("#s");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(said.edit().event());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" class=\"about\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(said.about());
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("\n    <small><time");
		var __jte_html_attribute_1 = said.edit().at().toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" datetime=\"");
			jteOutput.setContext("time", "datetime");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("time", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = Times.hover(said.edit().at(), page.zone(), page.zone());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("time", "title");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("time", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("time", null);
		jteOutput.writeUserContent(Times.full(said.edit().at(), page.zone()));
		jteOutput.writeContent("</time>\n    ");
		if (said.edit().undone()) {
			jteOutput.writeContent(" · taken back");
		} else if (page.mayEdit()) {
			jteOutput.writeContent(" · <button type=\"submit\" class=\"plain\" form=\"act\" formaction=\"");
			jteOutput.setContext("button", "formaction");
			jteOutput.writeUserContent(path);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("/undo\" aria-label=\"Undo: ");
			jteOutput.setContext("button", "aria-label");
			jteOutput.writeUserContent(said.who());
			jteOutput.setContext("button", null);
			jteOutput.writeContent(" ");
			jteOutput.setContext("button", "aria-label");
			jteOutput.writeUserContent(said.did());
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\">undo</button>");
		}
		jteOutput.writeContent("</small>\n</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		EditSentence said = (EditSentence)params.get("said");
		render(jteOutput, jteHtmlInterceptor, page, incident, said);
	}
}
