package gg.jte.generated.ondemand.incident;
import dev.hindcast.incident.Incident;
@SuppressWarnings("unchecked")
public final class JtechipsGenerated {
	public static final String JTE_NAME = "incident/chips.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,4,4,4,4,4,4,4,5,5,5,6,6,6,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Incident incident) {
		if (incident.severity() != null) {
			jteOutput.writeContent("<span class=\"chip sev sev-");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(incident.severity().number());
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(incident.severity().word());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n");
		if (incident.nearMiss()) {
			jteOutput.writeContent("<span class=\"chip\">near miss</span>");
		}
		jteOutput.writeContent("\n");
		for (String service : incident.services()) {
			jteOutput.writeContent("<span class=\"chip\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(service);
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n<span class=\"chip\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(incident.restricted() ? "restricted" : "visible to everyone");
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Incident incident = (Incident)params.get("incident");
		render(jteOutput, jteHtmlInterceptor, incident);
	}
}
