package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HimselfTest {
  private static final Story STORY =
      Asked.story("Mayor Donald Brandt met Karl Ruud, the bridge engineer, in Vessmark.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt said he had gone to him in May. | true",
        "Brandt said he had gone home in May. | false",
        "Brandt said one of the drivers had sent a letter to him. | false",
        "Brandt said he was glad that the drivers had come to him. | false",
        "Fosse said she had asked her when the gate would open. | true",
        "Fosse said she had asked her mother. | false",
        "Brandt said he had seen it. They spoke to him. | false"
      })
  void twoPeopleAreMeantWhereOneIsKnown(String told, boolean another) {
    List<Name> one = people().subList(0, 1);
    assertEquals(another, Himself.isAnother(told, one, STORY));
    assertEquals(false, Himself.isAnother(told, people(), STORY));
  }

  private static List<Name> people() {
    return STORY.people.all().stream().filter(STORY.people::isPerson).toList();
  }
}
