package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.platform.web.Times;
import dev.hindcast.timeline.Milestone;
import dev.hindcast.timeline.edit.KeptMilestone;
import dev.hindcast.timeline.edit.KeptTimeline;
@SuppressWarnings("unchecked")
public final class JtemilestonesGenerated {
	public static final String JTE_NAME = "timeline/milestones.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,9,9,12,12,13,13,13,13,13,13,13,15,15,16,16,18,18,19,19,19,20,20,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,29,29,31,31,34,34,34,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, KeptTimeline timeline) {
		String base = "/incidents/" + incident.id();
		jteOutput.writeContent("\n<section class=\"panel\" id=\"milestones\" aria-labelledby=\"milestones-title\">\n    <h2 id=\"milestones-title\">Milestones</h2>\n    ");
		for (int episode = 1; episode <= Math.max(1, timeline.episodes()); episode++) {
			jteOutput.writeContent("\n        ");
			if (timeline.episodes() > 1) {
				jteOutput.writeContent("<h3>Episode ");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(episode);
				jteOutput.writeContent("</h3>");
			}
			jteOutput.writeContent("\n        <ul class=\"milestones\">\n            ");
			for (Milestone.Name name : Milestone.Name.values()) {
				jteOutput.writeContent("\n                ");
				KeptMilestone kept = timeline.milestone(name, episode);
				jteOutput.writeContent("\n                <li>\n                    ");
				if (kept == null) {
					jteOutput.writeContent("\n                        <span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(name.word().replace('-', ' '));
					jteOutput.writeContent("</span><span class=\"soft\">unknown</span>\n                    ");
				} else {
					jteOutput.writeContent("\n                        <details>\n                            <summary");
					var __jte_html_attribute_0 = kept.placement().why();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" title=\"");
						jteOutput.setContext("summary", "title");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("summary", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(name.word().replace('-', ' '));
					jteOutput.writeContent("</span><b");
					var __jte_html_attribute_1 = kept.at() == null ? "soft" : "";
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" class=\"");
						jteOutput.setContext("b", "class");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("b", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					if (kept.at() == null) {
						jteOutput.writeContent("unknown");
					} else {
						jteOutput.writeContent("<time");
						var __jte_html_attribute_2 = kept.at().toString();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
							jteOutput.writeContent(" datetime=\"");
							jteOutput.setContext("time", "datetime");
							jteOutput.writeUserContent(__jte_html_attribute_2);
							jteOutput.setContext("time", null);
							jteOutput.writeContent("\"");
						}
						var __jte_html_attribute_3 = Times.hover(kept.at(), incident.zone(), page.zone());
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
							jteOutput.writeContent(" title=\"");
							jteOutput.setContext("time", "title");
							jteOutput.writeUserContent(__jte_html_attribute_3);
							jteOutput.setContext("time", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("time", null);
						jteOutput.writeUserContent(Times.clock(kept.at(), incident.zone()));
						jteOutput.writeContent("</time>");
					}
					jteOutput.writeContent("</b></summary>\n                            <p class=\"why\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(kept.placement().why());
					jteOutput.writeContent(" <span class=\"soft\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(kept.isMoved() ? "(moved)" : "(proposed)");
					jteOutput.writeContent("</span>\n                            ");
					if (kept.placement().event() != null) {
						jteOutput.writeContent("<a href=\"#s");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(kept.placement().event());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\" data-action=\"statements#go\"");
						var __jte_html_attribute_4 = kept.at().toString();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
							jteOutput.writeContent(" data-at=\"");
							jteOutput.setContext("a", "data-at");
							jteOutput.writeUserContent(__jte_html_attribute_4);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">Show it</a>");
					}
					jteOutput.writeContent("</p>\n                        </details>\n                    ");
				}
				jteOutput.writeContent("\n                    ");
				if (page.mayEdit()) {
					jteOutput.writeContent("<a class=\"change\" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(base);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/milestones/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(episode);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(name.word());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/edit\" data-turbo-stream aria-label=\"Move ");
					jteOutput.setContext("a", "aria-label");
					jteOutput.writeUserContent(name.word().replace('-', ' '));
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">move</a>");
				}
				jteOutput.writeContent("\n                </li>\n            ");
			}
			jteOutput.writeContent("\n        </ul>\n    ");
		}
		jteOutput.writeContent("\n    <div id=\"moving\"></div>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		KeptTimeline timeline = (KeptTimeline)params.get("timeline");
		render(jteOutput, jteHtmlInterceptor, page, incident, timeline);
	}
}
