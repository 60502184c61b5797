package onrecord.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "demo")
interface DemoSettings {
  /** Whether a start loads the sample classroom where it is not loaded yet. */
  @WithDefault("false")
  boolean load();
}
