package io.seatrial.embedded;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.runtime.standalonestatic.StandaloneStaticRuntime;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;

/**
 * The user's Maven repositories, asked as Maven itself asks them: local repository, mirrors, credentials, proxies and
 * offline mode come from the user's and the installation's {@code settings.xml}.
 */
final class MavenRepository {

    /** System property: true forbids any access to the network, whatever the settings say. */
    static final String OFFLINE = "seatrial.offline";

    private MavenRepository() {}

    /**
     * The artifact's jar in the local repository; downloaded first if it is not there.
     *
     * @param unknown what to throw when the repositories answer that there is no such artifact
     * @throws EnvironmentException if it is not to be had: no network, offline, no credentials, a broken download
     */
    static Path fetch(String group, String artifact, String version, Supplier<SettingsException> unknown) {
        Artifact wanted = new DefaultArtifact(group, artifact, "jar", version);
        try (Context context = new StandaloneStaticRuntime().create(overrides())) {
            ArtifactRequest request = new ArtifactRequest(wanted, context.remoteRepositories(), null);
            return resolve(context, request, unknown);
        }
    }

    private static ContextOverrides overrides() {
        ContextOverrides.Builder overrides = ContextOverrides.create().withUserSettings(true);
        if (Boolean.getBoolean(OFFLINE)) {
            overrides.offline(true);
        }
        return overrides.build();
    }

    private static Path resolve(Context context, ArtifactRequest request, Supplier<SettingsException> unknown) {
        try {
            return context.repositorySystem()
                    .resolveArtifact(context.repositorySystemSession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            boolean offline = context.repositorySystemSession().isOffline();
            boolean absent = !offline
                    && e.getResult().getExceptions().stream()
                            .allMatch(each -> each instanceof ArtifactNotFoundException);
            throw absent ? unknown.get() : notToBeHad(request, offline, e);
        }
    }

    private static EnvironmentException notToBeHad(ArtifactRequest request, boolean offline, Exception cause) {
        return new EnvironmentException(
                "Fetching " + request.getArtifact() + " failed" + (offline ? " (Maven is offline)" : "") + ": "
                        + cause.getMessage() + "\nTried: " + request.getRepositories()
                        + "\nTo fetch it ahead, for example on a machine with network: mvn dependency:get -Dtransitive=false"
                        + " -Dartifact=" + request.getArtifact().getGroupId() + ":"
                        + request.getArtifact().getArtifactId() + ":"
                        + request.getArtifact().getVersion(),
                cause);
    }
}
