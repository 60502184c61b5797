package onrecord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Pages are looked at on a phone in the light and on a laptop in the dark; with {@code
 * -Dpictures=FOLDER} all four are photographed (docs/developers.md).
 */
final class Gallery {
  static final String PICTURES = System.getProperty("pictures");

  record Device(String name, Browser.NewContextOptions options) {}

  private Gallery() {}

  static List<Device> devices() {
    var devices = new ArrayList<Device>();
    devices.add(new Device("phone-light", Chromium.phone()));
    devices.add(new Device("desktop-dark", Chromium.dark(Chromium.desktop())));
    if (PICTURES != null) {
      devices.add(new Device("phone-dark", Chromium.dark(Chromium.phone())));
      devices.add(new Device("desktop-light", Chromium.desktop()));
    }
    return devices;
  }

  /** Also on the smallest screen that a page has to fit. */
  static void onEach(URL base, String session, BiConsumer<Page, Device> visit) {
    var devices = new ArrayList<>(devices());
    devices.add(new Device("narrow", new Browser.NewContextOptions().setViewportSize(320, 640)));
    for (Device device : devices) {
      try (BrowserContext context = Chromium.open(device.options(), base, session)) {
        visit.accept(context.newPage(), device);
      }
    }
  }

  static void see(Page page, Device device, String path, String name) {
    page.navigate(path);
    seen(page, device, name);
  }

  static void seen(Page page, Device device, String name) {
    if (PICTURES != null) {
      // on a screen as tall as the page, bars that stick to its edge cover nothing
      var screen = page.viewportSize();
      int height = (int) page.evaluate("document.documentElement.scrollHeight");
      page.setViewportSize(screen.width, Math.max(screen.height, height));
      picture(page, device, name);
      page.setViewportSize(screen.width, screen.height);
    }
    Chromium.sound(page);
  }

  static void picture(Page page, Device device, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(PICTURES, name + "-" + device.name() + ".png")));
  }
}
