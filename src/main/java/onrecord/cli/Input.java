package onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.statement.extraction.Document;
import picocli.CommandLine.TypeConversionException;

/**
 * One article that a command works on.
 *
 * @param id the file's name without its extension, or the {@code id} of its line
 * @param story the story line given, or null
 */
record Input(String id, Document document, String story) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Bad input, told in one sentence; the command prints it and exits 1. */
  static class Unreadable extends Exception {
    Unreadable(String sentence) {
      super(sentence);
    }
  }

  /** What a command does with an article; it may refuse it. */
  interface Work {
    void on(Input input) throws Unreadable;
  }

  /** A plain text file; the text is kept exactly as read, since offsets point into it. */
  static Input file(Path file, Meta meta) throws Unreadable {
    String text = text(file, "an article");
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return new Input(dot > 0 ? name.substring(0, dot) : name, meta.document(text), meta.story);
  }

  /**
   * All of a file.
   *
   * @param what is expected in it, told where the file is empty
   */
  static String text(Path file, String what) throws Unreadable {
    check(file);
    try {
      String text = utf8().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
      // no text has it, many other files do
      if (text.indexOf('\0') >= 0) throw new CharacterCodingException();
      if (text.isBlank()) throw new Unreadable(file + " is empty; it should hold " + what + ".");
      return text;
    } catch (CharacterCodingException e) {
      throw notText(file);
    } catch (IOException e) {
      throw unread(file);
    }
  }

  /** Documents one a line, handed on one by one; what a line leaves out is taken from META. */
  static void lines(Path file, Meta meta, Work each) throws Unreadable {
    check(file);
    int number = 0;
    boolean any = false;
    try (var reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), utf8()))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          any = true;
          each.on(line(JSON.readTree(unmarked(line)), meta, file + " line " + number));
        }
      }
    } catch (JsonProcessingException e) {
      throw new Unreadable(file + " line " + number + " is not JSON.");
    } catch (CharacterCodingException e) {
      throw notText(file);
    } catch (IOException e) {
      throw unread(file);
    }
    if (!any) throw new Unreadable(file + " is empty; it should hold documents, one a line.");
  }

  /** Without the mark that some editors put before all else, and JSON does not know. */
  static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Input line(JsonNode node, Meta meta, String where) throws Unreadable {
    JsonNode text = node.path("text");
    if (!text.isTextual()) {
      throw new Unreadable(where + " has no \"text\".");
    }
    var own = new Meta();
    try {
      String published = string(node, "published");
      String kind = string(node, "kind");
      own.published = published == null ? meta.published : new Meta.Day().convert(published);
      own.kind = kind == null ? meta.kind : new Meta.KindOf().convert(kind);
    } catch (TypeConversionException e) {
      throw new Unreadable(where + ": " + e.getMessage() + ".");
    }
    own.headline = or(string(node, "headline"), meta.headline);
    own.outlet = or(string(node, "outlet"), meta.outlet);
    String id = node.path("id").asText("");
    return new Input(id, own.document(text.asText()), or(string(node, "story"), meta.story));
  }

  private static void check(Path file) throws Unreadable {
    if (!Files.exists(file)) {
      throw new Unreadable(file + " does not exist; check its name.");
    }
    if (Files.isDirectory(file)) {
      throw new Unreadable(file + " is a folder; name a file in it.");
    }
  }

  private static Unreadable notText(Path file) {
    return new Unreadable(file + " is not UTF-8 text; save it as plain text in UTF-8.");
  }

  private static Unreadable unread(Path file) {
    return new Unreadable(file + " cannot be read; check who may read it.");
  }

  private static CharsetDecoder utf8() {
    return StandardCharsets.UTF_8.newDecoder();
  }

  private static String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
  }

  private static String or(String first, String second) {
    return first != null ? first : second;
  }
}
