package io.dangwu.local;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Settings that only the demonstration has. */
@Configuration
@PropertySource(name = "demonstration", value = "classpath:io/dangwu/local/demonstration.properties")
class LocalSettings {

}
