package io.dangwu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts everything. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class DangwuApplication {

	public static void main(String[] args) {
		SpringApplication.run(DangwuApplication.class, args);
	}

}
