package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FormAddressesTest {
  @Test
  void valuesInAFormsAddressAreRead() {
    assertEquals(
        "<p>{#form action=str:concat('/a/',x.id,'/b/',n,'') formClass=\"stack\"}{y}{/form}",
        FormAddresses.read("<p>{#form action=\"/a/{x.id}/b/{n}\" formClass=\"stack\"}{y}{/form}"));
  }

  @Test
  void allElseStays() {
    for (String template :
        new String[] {
          "{#form action=\"/sign-in\" formClass=\"a\"}{/form}<a href=\"/x/{y}\">",
          "{#form action=desk.main}<input value=\"{x}\">{/form}",
          "{#field name=\"a\"}<input action=\"{x}\">{/field}"
        }) {
      assertEquals(template, FormAddresses.read(template));
    }
  }
}
