package gg.jte.generated.ondemand.timeline;
import dev.hindcast.evidence.Events.FurtherPlace;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.Sign;
import dev.hindcast.timeline.web.StatementRow;
@SuppressWarnings("unchecked")
public final class JtestatementGenerated {
	public static final String JTE_NAME = "timeline/statement.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,11,11,12,12,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,21,21,22,22,23,23,23,23,23,23,23,23,23,23,23,23,24,24,25,25,25,25,28,28,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,30,30,31,31,31,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,34,34,35,35,37,37,39,39,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,41,42,42,42,42,44,44,46,46,46,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, StatementRow row, boolean fits) {
		String base = "/incidents/" + incident.id();
		jteOutput.writeContent("\n");
		String path = base + "/statements/" + row.id();
		jteOutput.writeContent("\n");
		String kind = row.event().kind().word();
		jteOutput.writeContent("\n<li id=\"s");
		jteOutput.setContext("li", "id");
		jteOutput.writeUserContent(row.id());
		jteOutput.setContext("li", null);
		jteOutput.writeContent("\" class=\"statement ");
		jteOutput.setContext("li", "class");
		jteOutput.writeUserContent(row.state().pinned() ? "pinned" : "");
		jteOutput.setContext("li", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("li", "class");
		jteOutput.writeUserContent(row.state().hidden() ? "is-hidden" : "");
		jteOutput.setContext("li", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = row.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-id=\"");
			jteOutput.setContext("li", "data-id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = row.order();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-order=\"");
			jteOutput.setContext("li", "data-order");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = row.event().at().toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" data-at=\"");
			jteOutput.setContext("li", "data-at");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = String.valueOf(fits);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" data-fits=\"");
			jteOutput.setContext("li", "data-fits");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" tabindex=\"-1\">\n    <time");
		var __jte_html_attribute_4 = row.event().at().toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" datetime=\"");
			jteOutput.setContext("time", "datetime");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("time", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = Times.hover(row.event().at(), incident.zone(), page.zone());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("time", "title");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("time", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("time", null);
		jteOutput.writeUserContent(row.time(incident.zone()));
		jteOutput.writeContent("</time>\n    <span class=\"sign of-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\" aria-hidden=\"true\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Sign.of(row.event().kind()).shape());
		jteOutput.writeContent("</span>\n    <div class=\"told\">\n        <p><span class=\"kind of-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(kind.replace('-', ' '));
		jteOutput.writeContent("</span> ");
		for (Milestone.Name name : row.milestones()) {
			jteOutput.writeContent("<span class=\"tag\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(name.word().replace('-', ' '));
			jteOutput.writeContent("</span> ");
		}
		jteOutput.writeContent("<span class=\"text\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(row.text());
		jteOutput.writeContent("</span></p>\n        ");
		if (!row.about().isEmpty() || row.author() != null || row.hiddenBy() != null) {
			jteOutput.writeContent("\n            <p class=\"about\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(row.about());
			if (row.author() != null) {
				jteOutput.writeContent("<span>added by ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(row.author());
				jteOutput.writeContent("</span>");
			}
			if (row.hiddenBy() != null) {
				jteOutput.writeContent("<span>hidden by ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(row.hiddenBy().name());
				jteOutput.writeContent(", ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(Times.full(row.hiddenBy().at(), page.zone()));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("</p>\n        ");
		}
		jteOutput.writeContent("\n        ");
		if (row.isReworded()) {
			jteOutput.writeContent("\n            <details class=\"original\"><summary>reworded");
			if (row.worded() != null) {
				jteOutput.writeContent(" by ");
				jteOutput.setContext("summary", null);
				jteOutput.writeUserContent(row.worded().name());
				jteOutput.writeContent(", ");
				jteOutput.setContext("summary", null);
				jteOutput.writeUserContent(Times.full(row.worded().at(), page.zone()));
			}
			jteOutput.writeContent("</summary><p>Originally: <q>");
			jteOutput.setContext("q", null);
			jteOutput.writeUserContent(row.event().text());
			jteOutput.writeContent("</q></p></details>\n        ");
		}
		jteOutput.writeContent("\n        <div id=\"s");
		jteOutput.setContext("div", "id");
		jteOutput.writeUserContent(row.id());
		jteOutput.setContext("div", null);
		jteOutput.writeContent("-form\" class=\"form-here\"></div>\n    </div>\n    <div class=\"cite\">\n        ");
		if (row.recorded().file() != null) {
			jteOutput.writeContent("\n            <a href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(base);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/evidence/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(row.recorded().file().toString());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("?line=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(row.event().evidence().line());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("#L");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(row.event().evidence().line());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" data-turbo-frame=\"evidence\"");
			var __jte_html_attribute_6 = row.event().evidence().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(row.citation());
			jteOutput.writeContent("</a>\n            ");
			if (!row.furtherPlaces().isEmpty()) {
				jteOutput.writeContent("\n                <details class=\"further\"><summary title=\"also stated elsewhere\">+");
				jteOutput.setContext("summary", null);
				jteOutput.writeUserContent(row.furtherPlaces().size());
				jteOutput.writeContent("</summary>\n                    ");
				for (FurtherPlace place : row.furtherPlaces()) {
					jteOutput.writeContent("<a href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/evidence/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(place.file().toString());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("?line=");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(place.evidence().line());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("#L");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(place.evidence().line());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\" data-turbo-frame=\"evidence\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(place.evidence().toString());
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n                </details>\n            ");
			}
			jteOutput.writeContent("\n        ");
		} else {
			jteOutput.writeContent("\n            <span class=\"soft\">no evidence</span>\n        ");
		}
		jteOutput.writeContent("\n    </div>\n    ");
		if (page.mayEdit()) {
			jteOutput.writeContent("\n        <div class=\"does\">\n            <button type=\"submit\" class=\"pin\" form=\"act\" formaction=\"");
			jteOutput.setContext("button", "formaction");
			jteOutput.writeUserContent(path);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("/pin\" name=\"pinned\"");
			var __jte_html_attribute_7 = row.state().pinned() ? "false" : "true";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("button", "value");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_8 = row.state().pinned() ? "true" : "false";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" aria-pressed=\"");
				jteOutput.setContext("button", "aria-pressed");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" aria-label=\"Pin this statement\" title=\"Pin (p)\"><svg viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path d=\"M6 1.5h4l-.6 4.7 2.6 2.3v1.5H4V8.5l2.6-2.3zM8 10v4.5\"/></svg></button>\n            <a class=\"change\" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(path);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/edit\" data-turbo-stream aria-label=\"Change this statement\" title=\"Edit (e)\">edit</a>\n        </div>\n    ");
		}
		jteOutput.writeContent("\n</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		StatementRow row = (StatementRow)params.get("row");
		boolean fits = (boolean)params.getOrDefault("fits", true);
		render(jteOutput, jteHtmlInterceptor, page, incident, row, fits);
	}
}
