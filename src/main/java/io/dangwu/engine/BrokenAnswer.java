package io.dangwu.engine;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * How a broken step looks: a sentence with the number under which the log has the cause.
 */
public class BrokenAnswer implements ExceptionMapper<StepBroken>, AutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(BrokenAnswer.class);
	}

	@Override
	public Response toResponse(StepBroken broken) {
		return RefusalAnswer.answer(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), broken);
	}

}
