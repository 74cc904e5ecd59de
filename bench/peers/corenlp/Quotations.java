import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Prints the quotations that Stanford CoreNLP reads in a folder of articles, as `verbatim quotations --json` does:
 *
 *   mvn -q dependency:build-classpath -Dmdep.outputFile=.bench-classpath
 *   java -Xmx4g -cp "$(cat .bench-classpath)" Quotations.java quotations --json --articles FOLDER
 */
class Quotations {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[Arrays.asList(args).indexOf("--articles") + 1]);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    StanfordCoreNLP pipeline = pipeline();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String id = file.getFileName().toString().replaceFirst("\\.md$", "");
        // the front matter stands between two rules
        String text = Files.readString(file).split("\n---\n", 2)[1].strip();
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        if (document.quotes() != null) for (CoreQuote quote : document.quotes()) out.println(json(id, quote));
        out.flush();
      }
    }
  }

  /** The quotation annotator with all that its documentation asks for, and coreference by the model that needs no parse. */
  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    return new StanfordCoreNLP(properties);
  }

  /** `speaker.name` is the name that stands for all mentions of the speaker; `mention` the expression beside the words. */
  private static String json(String id, CoreQuote quote) {
    String mention = quote.coreMap().get(MentionAnnotation.class);
    String name = quote.canonicalSpeaker().or(quote::speaker).orElse(mention);
    String beside = mention == null ? "null" : "{\"text\":" + string(mention) + "}";
    String speaker = mention == null ? "null" : "{\"name\":" + string(name) + ",\"mention\":" + beside + "}";
    return "{\"article\":" + string(id) + ",\"text\":" + string(quote.text()) + ",\"speaker\":" + speaker + "}";
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray())
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < ' ') json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    return json.append('"').toString();
  }
}
