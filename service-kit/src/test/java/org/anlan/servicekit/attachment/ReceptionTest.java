package org.anlan.servicekit.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.Refusal;
import org.anlan.servicekit.problem.TooLarge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionTest {

  record Settings(
      Kind store, Optional<S3> s3, Path folder, MemorySize maxSize, Duration grace, String sweep)
      implements AttachmentConfig {

    static Settings of(Path folder, long maxSize) {
      return of(Kind.FOLDER, Optional.empty(), folder, maxSize);
    }

    static Settings s3(Path folder, URI endpoint, String bucket) {
      return of(Kind.S3, Optional.of(new Bucket(endpoint, bucket)), folder, 1000);
    }

    private static Settings of(Kind kind, Optional<S3> s3, Path folder, long maxSize) {
      var size = new MemorySize(BigInteger.valueOf(maxSize));
      return new Settings(kind, s3, folder, size, Duration.ofHours(24), "off");
    }
  }

  record Bucket(
      URI endpoint,
      Optional<String> region,
      String bucket,
      Optional<Boolean> pathStyle,
      String accessKey,
      String secretKey)
      implements AttachmentConfig.S3 {

    Bucket(URI endpoint, String bucket) {
      this(
          endpoint,
          Optional.empty(),
          bucket,
          Optional.empty(),
          S3Server.ACCESS_KEY,
          S3Server.SECRET_KEY);
    }
  }

  @TempDir Path folder;
  private FolderStore store;
  private Reception reception;

  @BeforeEach
  void open() {
    var settings = Settings.of(folder, 1000);
    store = new FolderStore(settings, Clock.systemUTC());
    reception = new Reception(store, settings);
  }

  static Stream<Arguments> samples() {
    return Stream.of(
        arguments("现场.jpg", Samples.JPEG, FileType.JPEG),
        arguments("现场.JPEG", Samples.JPEG, FileType.JPEG),
        arguments("x.png", Samples.PNG, FileType.PNG),
        arguments("x.webp", Samples.WEBP, FileType.WEBP),
        arguments("整改.方案.pdf", Samples.PDF, FileType.PDF),
        arguments("x.mp4", Samples.MP4, FileType.MP4),
        arguments("x.docx", Samples.DOCX, FileType.DOCX),
        arguments("x.xlsx", Samples.XLSX, FileType.XLSX));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void takesWhatItKnowsByItsFirstBytes(String name, byte[] content, FileType type)
      throws IOException {
    var file = receive(content, name);

    assertThat(file.type()).isEqualTo(type);
    assertThat(file.name()).isEqualTo(name);
    assertThat(file.size()).isEqualTo(content.length);
    try (var kept = store.open(file.sha256())) {
      assertThat(kept.readAllBytes()).isEqualTo(content);
    }
    assertThat(incoming()).isZero();
  }

  static Stream<Arguments> strangers() {
    return Stream.of(
        arguments(new byte[0], "x.jpg"),
        arguments(Samples.text("<html><script>"), "x.jpg"),
        arguments(Samples.text("MZ\u0090"), "x.pdf"),
        arguments(Samples.text("GIF89a..............."), "x.png"),
        arguments(Samples.text("RIFF\u0010\u0000\u0000\u0000WAVEfmt "), "x.webp"),
        arguments(Samples.text("\u0000\u0000\u0000\u0020ftypqt  \u0000\u0000"), "x.mp4"),
        arguments(Samples.zip("a.txt"), "x.docx"),
        arguments(
            Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            "x.docx"),
        arguments(
            Samples.zip("[Content_Types].xml", "word/document.xml", "xl/workbook.xml"), "x.docx"),
        arguments(Samples.hex("504b0304ffff"), "x.xlsx"));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void refusesWhatItDoesNotKnow(byte[] content, String name) throws IOException {
    assertRefused(content, name, "attachment-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.png", "x", "x.pdf.exe", "a.svg", "x.jpg.html"})
  void refusesAnExtensionThatLies(String name) throws IOException {
    assertRefused(Samples.JPEG, name, "attachment-type-mismatch");
  }

  @Test
  void stopsReadingWhatIsTooLarge() throws IOException {
    var endless =
        new InputStream() {
          private int given;

          @Override
          public int read() {
            if (given++ > 1_000_000) {
              throw new UncheckedIOException(new IOException("read on and on"));
            }
            return 'x';
          }
        };

    assertThatThrownBy(() -> reception.receive(endless, "x.jpg")).isInstanceOf(TooLarge.class);
    assertThat(incoming()).isZero();
  }

  @Test
  void keepsTheSameContentOnce() throws IOException {
    receive(Samples.PDF, "a.pdf");
    receive(Samples.PDF, "b.pdf");

    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.jpg, passwd.jpg",
    "'C:\\Users\\张三\\照片.jpg', 照片.jpg",
    "'a\"b<c>.jpg', abc.jpg",
    "'a\u202egpj.exe', agpj.exe"
  })
  void makesNamesHarmless(String given, String kept) {
    assertThat(Reception.harmless(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", ".jpg", "..", "\u0000"})
  void refusesNamesOfNothing(String name) {
    assertThatThrownBy(() -> Reception.harmless(name)).isInstanceOf(InvalidRequest.class);
  }

  private StoredFile receive(byte[] content, String name) {
    return reception.receive(new ByteArrayInputStream(content), name);
  }

  private void assertRefused(byte[] content, String name, String code) throws IOException {
    assertThatThrownBy(() -> receive(content, name))
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo(code));
    assertThat(incoming()).isZero();
  }

  private long incoming() throws IOException {
    try (var files = Files.list(folder.resolve("incoming"))) {
      return files.count();
    }
  }
}
