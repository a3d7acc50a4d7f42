package org.anlan.gateway.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The start page as text; it loads nothing, runs nothing and says so to the browser. */
final class StartPageHtml {

  private static final String STYLE =
      """
      body{font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;max-width:44rem;\
      margin:3rem auto;padding:0 1rem;color:#1c2733}
      h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
      table{border-collapse:collapse}td{padding:.2rem 2rem .2rem 0}
      .READY{color:#14713d}.NOT_READY{color:#9a5b00}.AWAY{color:#b3261e}
      a{color:#0b5cad}footer{margin-top:3rem;color:#5b6770;font-size:.85rem}
      pre{background:#f3f5f7;padding:.8rem;overflow:auto}
      """;

  private final String version;
  private final String issuer;

  StartPageHtml(String version, String issuer) {
    this.version = version;
    this.issuer = issuer;
  }

  /** Allows this page its one style sheet and nothing else. */
  String securityPolicy() {
    return "default-src 'none'; style-src 'sha256-%s'; frame-ancestors 'none'; base-uri 'none'"
        .formatted(sha256(STYLE));
  }

  String render(Locale language, Map<String, ServiceHealth.State> states) {
    var texts =
        ResourceBundle.getBundle(
            "org.anlan.gateway.page-texts",
            Locale.ENGLISH.equals(language) ? Locale.ENGLISH : Locale.ROOT,
            StartPageHtml.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%s</title><style>%s</style></head><body>
        <h1>%s</h1><p>%s</p>
        <h2>%s</h2><table>%s</table>
        <h2>%s</h2><ul>
        <li><a href="/openapi">OpenAPI 3.1 (JSON)</a> · <a href="/openapi?format=yaml">YAML</a></li>
        <li><a href="/asyncapi">AsyncAPI (JSON)</a> · <a href="/asyncapi?format=yaml">YAML</a></li>
        <li><a href="/api/v1/config">%s</a></li>
        </ul>
        <h2>%s</h2><p>%s <code>%s</code></p>
        <footer>Anlan %s · <a href="?lang=zh">中文</a> · <a href="?lang=en">English</a></footer>
        </body></html>
        """
        .formatted(
            language.toLanguageTag(),
            texts.getString("title"),
            STYLE,
            texts.getString("title"),
            texts.getString("subtitle"),
            texts.getString("services"),
            rows(states, texts),
            texts.getString("documents"),
            texts.getString("config"),
            texts.getString("log-in"),
            texts.getString("issuer"),
            escape(issuer),
            escape(version));
  }

  private static String rows(Map<String, ServiceHealth.State> states, ResourceBundle texts) {
    var rows = new StringBuilder();
    states.forEach(
        (service, state) ->
            rows.append("<tr><td>")
                .append(name(service, texts))
                .append("</td><td class=\"")
                .append(state)
                .append("\">")
                .append(texts.getString("state." + state))
                .append("</td></tr>\n"));
    return rows.toString();
  }

  /** A service added by configuration alone is shown by its key. */
  private static String name(String service, ResourceBundle texts) {
    var key = "service." + service;
    return escape(texts.containsKey(key) ? texts.getString(key) : service);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
