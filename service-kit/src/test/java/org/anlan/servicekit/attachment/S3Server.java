package org.anlan.servicekit.attachment;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** S3Proxy as a process of its own; its bucket is a folder. */
record S3Server(Process process, URI address) implements AutoCloseable {

  static final String ACCESS_KEY = "anlan";
  static final String SECRET_KEY = "anlan-secret";

  static S3Server start(Path folder) throws IOException {
    var data = Files.createDirectories(folder.resolve("s3"));
    Files.createDirectories(data.resolve("attachments"));
    var address = URI.create("http://127.0.0.1:" + freePort());
    var settings = folder.resolve("s3proxy.properties");
    Files.writeString(
        settings,
        """
        s3proxy.endpoint=%s
        s3proxy.authorization=aws-v2-or-v4
        s3proxy.identity=%s
        s3proxy.credential=%s
        jclouds.provider=filesystem-nio2
        jclouds.filesystem.basedir=%s
        jclouds.identity=x
        jclouds.credential=x
        """
            .formatted(address, ACCESS_KEY, SECRET_KEY, data));
    var root = Path.of(System.getProperty("anlan.root", "..")).toAbsolutePath();
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Files.readString(root.resolve("local-stack/s3-server/target/s3proxy.classpath")),
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3proxy.log").toFile())
            .start();
    await().atMost(Duration.ofSeconds(60)).until(() -> listens(address));
    return new S3Server(process, address);
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static boolean listens(URI address) {
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
