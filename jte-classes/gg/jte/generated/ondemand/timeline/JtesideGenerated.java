package gg.jte.generated.ondemand.timeline;
import dev.hindcast.incident.Incident;
import dev.hindcast.platform.web.Page;
import dev.hindcast.timeline.edit.KeptTimeline;
import dev.hindcast.timeline.web.EditSentence;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtesideGenerated {
	public static final String JTE_NAME = "timeline/side.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,9,9,10,10,11,11,12,12,12,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, Incident incident, KeptTimeline timeline, List<EditSentence> edits) {
		gg.jte.generated.ondemand.timeline.JtemilestonesGenerated.render(jteOutput, jteHtmlInterceptor, page, incident, timeline);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.timeline.JteblindspotsGenerated.render(jteOutput, jteHtmlInterceptor, timeline);
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.timeline.JtehistoryGenerated.render(jteOutput, jteHtmlInterceptor, page, incident, edits, "");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		Incident incident = (Incident)params.get("incident");
		KeptTimeline timeline = (KeptTimeline)params.get("timeline");
		List<EditSentence> edits = (List<EditSentence>)params.get("edits");
		render(jteOutput, jteHtmlInterceptor, page, incident, timeline, edits);
	}
}
