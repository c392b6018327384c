package gg.jte.generated.ondemand.people;
import dev.hindcast.platform.web.Page;
@SuppressWarnings("unchecked")
public final class JtesigninGenerated {
	public static final String JTE_NAME = "people/sign-in.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,5,5,5,5,5,5,5,7,7,13,13,13,14,14,14,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Page page, String message) {
		gg.jte.generated.ondemand.layout.JtebareGenerated.render(jteOutput, jteHtmlInterceptor, page, "Sign in", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n    <h1>Sign in</h1>\n    ");
				if (!message.isEmpty()) {
					jteOutput.writeContent("<p class=\"notice\" role=\"alert\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(message);
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n    <form method=\"post\" action=\"/sign-in\" class=\"stack\">\n        ");
				gg.jte.generated.ondemand.layout.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, page);
				jteOutput.writeContent("\n        <label>E-mail address <input name=\"email\" type=\"email\" autocomplete=\"username\" required autofocus></label>\n        <label>Password <input name=\"password\" type=\"password\" autocomplete=\"current-password\" required></label>\n        <button class=\"go\" type=\"submit\">Sign in</button>\n    </form>\n    <p class=\"soft\">No account? Ask an administrator for an invitation link.</p>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Page page = (Page)params.get("page");
		String message = (String)params.get("message");
		render(jteOutput, jteHtmlInterceptor, page, message);
	}
}
