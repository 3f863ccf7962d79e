# Not built by the project's own checks: they run where there is no Docker. Keep it simple.
#
#   docker build -t seatrial .
#   docker run --rm -v "$PWD:/project" --shm-size=512m seatrial run /project
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /source
COPY . .
RUN mvn -q -B -pl cli -am -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
# git for --since; the servers themselves come along in the jar.
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home seatrial
COPY --from=build /source/cli/target/seatrial.jar /opt/seatrial/seatrial.jar
COPY --from=build /source/LICENSE /opt/seatrial/LICENSE
USER seatrial
WORKDIR /project
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", "/opt/seatrial/seatrial.jar"]
