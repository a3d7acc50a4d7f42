package org.anlan.servicekit.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Notes over HTTP. */
@Path("/api/v1/notes")
@RunOnVirtualThread
public class NoteResource {

  private final NoteService notes;

  NoteResource(NoteService notes) {
    this.notes = notes;
  }

  @POST
  @RolesAllowed({"county", "township"})
  public RestResponse<NoteView> write(@Valid @NotNull WriteNote request) {
    var note = notes.write(request.townshipCode(), request.text());
    return RestResponse.ResponseBuilder.<NoteView>created(URI.create("/api/v1/notes/" + note.id()))
        .entity(note)
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township"})
  public NoteView get(@PathParam("id") UUID id) {
    return notes.find(id);
  }

  @POST
  @Path("{id}/rewriting")
  @RolesAllowed("county")
  public NoteView rewrite(@PathParam("id") UUID id, @Valid @NotNull RewriteNote request) {
    return notes.rewrite(id, request.version(), request.text());
  }

  @GET
  @Path("echo")
  @RolesAllowed({"county", "township"})
  public String echo(
      @QueryParam("day") @Nullable LocalDate day,
      @QueryParam("limit") @Min(1) @Nullable Integer limit) {
    return day + " " + limit;
  }

  @GET
  @Path("failure")
  @RolesAllowed("county")
  public String fail() {
    throw new IllegalStateException("a secret of the house");
  }

  /** A new note. */
  public record WriteNote(
      @NotNull @Pattern(regexp = "[0-9]{9}") String townshipCode,
      @NotBlank @Size(max = 100) String text) {}

  /** Another text. */
  public record RewriteNote(long version, @NotBlank String text) {}

  /** What is shown of a note. */
  public record NoteView(UUID id, long version, @Nullable String townshipCode, String text) {}
}
