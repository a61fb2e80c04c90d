package io.dangwu.engine;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.dto.AuthorizationExceptionDto;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * How it looks when somebody may not do what was tried: as the engine has it, in Chinese.
 */
public class RightMissingAnswer implements ExceptionMapper<AuthorizationException>, AutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(RightMissingAnswer.class);
	}

	@Override
	public Response toResponse(AuthorizationException failure) {
		var body = AuthorizationExceptionDto.fromException(failure);
		body.setMessage("您没有进行这一操作的权限");
		return Response.status(Response.Status.FORBIDDEN).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
	}

}
