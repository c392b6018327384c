package dev.hindcast;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server: all features in one process. The command line starts it; see {@code cli.ServeCommand}. */
@SpringBootApplication
@EnableScheduling
public class Application {}
