package org.anlan.servicekit.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

  private static final String PINGLI = "county: {code: '610926', name: 平利县}\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void gives_each_county_its_own_settings_and_the_others_the_defaults() throws IOException {
    write("pingli.yaml", PINGLI + "shop: {days: 20, sign: {colour: red}}\n");
    write("hongjiang.yaml", "county: {code: '431281', name: 洪江市}\nshop: {days: 5}\n");

    var shops = profiles().section("shop", Shop.class);

    assertThat(shops.of("610926")).isEqualTo(new Shop(20, new Sign("red")));
    assertThat(shops.of("610926100")).isEqualTo(shops.of("610926"));
    assertThat(shops.of("431281")).isEqualTo(new Shop(5, null));
    assertThat(shops.of("361022")).isEqualTo(new Shop(10, null));
  }

  @Test
  void needs_no_folder() {
    var none = new Profiles(new Config(Optional.empty()), validator());

    assertThat(none.section("shop", Shop.class).of("610926")).isEqualTo(new Shop(10, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shop: {dayz: 20}                     | dayz",
        "shop: {sign: {color: red}}           | color",
        "shops: {days: 20}                    | there is no section shops",
        "shop: {days: 20, days: 21}           | days",
        "shop: {days: 99}                     | days",
        "shop: [1                             | ",
        "county: {code: '431281', name: 另一个} | county",
      })
  void refuses_what_is_not_understood(String text, @Nullable String named) throws IOException {
    write("pingli.yaml", PINGLI + text + "\n");

    assertThatThrownBy(() -> profiles().section("shop", Shop.class))
        .isInstanceOf(ProfileRefused.class)
        .hasMessageContaining("pingli.yaml")
        .hasMessageContaining(Objects.requireNonNullElse(named, ""));
  }

  @Test
  void refuses_two_profiles_of_one_county() throws IOException {
    write("a.yaml", PINGLI);
    write("b.yaml", PINGLI);

    assertThatThrownBy(this::profiles)
        .hasMessageContaining("610926")
        .hasMessageContaining("b.yaml");
  }

  @Test
  void refuses_a_profile_of_no_county() throws IOException {
    write("nowhere.yaml", "shop: {days: 20}\n");

    assertThatThrownBy(this::profiles)
        .isInstanceOf(ProfileRefused.class)
        .hasMessageContaining("code");
  }

  @Test
  void refuses_a_folder_that_is_not_there() {
    assertThatThrownBy(
            () -> new Profiles(new Config(Optional.of(folder.resolve("gone"))), validator()))
        .isInstanceOf(ProfileRefused.class)
        .hasMessageContaining("gone");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Profiles profiles() {
    return new Profiles(new Config(Optional.of(folder)), validator());
  }

  private static Validator validator() {
    return Validation.buildDefaultValidatorFactory().getValidator();
  }

  record Shop(@Max(30) @Nullable Integer days, @Valid @Nullable Sign sign) {

    Shop {
      days = Objects.requireNonNullElse(days, 10);
    }
  }

  record Sign(String colour) {}

  private record Config(Optional<Path> folder) implements ProfileConfig {

    @Override
    public Set<String> sections() {
      return Set.of("shop");
    }
  }
}
