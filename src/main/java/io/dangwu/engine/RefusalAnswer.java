package io.dangwu.engine;

import java.util.Map;

import io.dangwu.regulation.RegulationViolated;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/** How a refusal looks in the engine's REST and in its applications: its text alone. */
public class RefusalAnswer implements ExceptionMapper<RegulationViolated>, AutoDiscoverable {

	private static final int UNPROCESSABLE = 422;

	@Override
	public void configure(FeatureContext context) {
		context.register(RefusalAnswer.class);
	}

	@Override
	public Response toResponse(RegulationViolated refusal) {
		return answer(UNPROCESSABLE, refusal);
	}

	static Response answer(int status, RuntimeException failure) {
		var body = Map.of("type", failure.getClass().getSimpleName(), "message", failure.getMessage(), "code", 20000);
		return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
	}

}
