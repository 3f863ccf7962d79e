package io.seatrial.embedded;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.runtime.standalonestatic.StandaloneStaticRuntime;
import io.seatrial.trouble.EnvironmentException;
import java.nio.file.Path;
import java.util.Optional;
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

    private final MavenSettings settings;

    MavenRepository(MavenSettings settings) {
        this.settings = settings;
    }

    /**
     * The artifact's jar in the local repository; downloaded first if it is not there. Empty if the repositories
     * answer that there is no such artifact.
     *
     * @throws EnvironmentException if it is not to be had: no network, offline, no credentials, a broken download
     */
    Optional<Path> fetch(String group, String artifact, String version) {
        Artifact wanted = new DefaultArtifact(group, artifact, "jar", version);
        try (Context context = new StandaloneStaticRuntime().create(settings.overrides())) {
            return resolve(context, new ArtifactRequest(wanted, context.remoteRepositories(), null));
        }
    }

    private static Optional<Path> resolve(Context context, ArtifactRequest request) {
        try {
            var result = context.repositorySystem().resolveArtifact(context.repositorySystemSession(), request);
            return Optional.of(result.getArtifact().getFile().toPath());
        } catch (ArtifactResolutionException e) {
            boolean offline = context.repositorySystemSession().isOffline();
            if (!offline && answeredNo(e)) {
                return Optional.empty();
            }
            throw new EnvironmentException(
                    "Fetching " + request.getArtifact() + " failed" + (offline ? " (Maven is offline)" : "") + ": "
                            + e.getMessage() + "\nTried: " + request.getRepositories()
                            + "\n" + advice(request.getArtifact()),
                    e);
        }
    }

    private static boolean answeredNo(ArtifactResolutionException e) {
        return e.getResult().getExceptions().stream().allMatch(each -> each instanceof ArtifactNotFoundException);
    }

    /** How to have it in the local repository beforehand. */
    private static String advice(Artifact artifact) {
        return "To have it ready for work without network, run this once with network: mvn dependency:get"
                + " -Dtransitive=false -Dartifact=" + artifact.getGroupId() + ":" + artifact.getArtifactId() + ":"
                + artifact.getVersion();
    }
}
