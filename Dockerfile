# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY processes processes
COPY forms forms
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Pproduction -DskipTests clean package

FROM eclipse-temurin:17-jre-alpine
ENV TZ=Asia/Shanghai LANG=C.UTF-8
RUN apk add --no-cache tzdata && adduser -D -H -u 10001 dangwu
WORKDIR /opt/dangwu
COPY --from=build /build/target/dangwu-*.jar dangwu.jar
USER dangwu
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD wget -q -O /dev/null http://127.0.0.1:8080/actuator/health
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "dangwu.jar"]
